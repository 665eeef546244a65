import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { leads } from "@/db/schema";
import { decodeCursor } from "@/lib/core/http/cursor";
import { storableText } from "@/lib/core/model/storable-text";
import { type LeadListQuery, type LeadSortField, leadStatuses } from "../model/lead-list";

/** Times are told in whole microseconds: a cursor cut to milliseconds would lose rows of one moment. */
const micros = (column: typeof leads.createdAt | typeof leads.updatedAt) =>
  sql<number>`(extract(epoch from ${column}) * 1000000)::bigint`;
const fromMicros = (value: number) =>
  sql`(timestamptz 'epoch' + ${value}::bigint * interval '1 microsecond')`;

interface Order {
  by: SQL;
  /** What the cursor holds of a row. */
  key: SQL<string | number>;
  /** The cursor's value as `by` compares it. */
  bound(value: string | number): SQL;
}

const statusOrder = sql`array_position(array[${sql.raw(leadStatuses.map((status) => `'${status}'`).join(","))}], ${leads.status})`;
const nameOrder = sql`lower(coalesce(${leads.name}, ''))`;

const orders: Record<LeadSortField, Order> = {
  createdAt: {
    by: sql`${leads.createdAt}`,
    key: micros(leads.createdAt),
    bound: (v) => fromMicros(Number(v)),
  },
  updatedAt: {
    by: sql`${leads.updatedAt}`,
    key: micros(leads.updatedAt),
    bound: (v) => fromMicros(Number(v)),
  },
  number: { by: sql`${leads.number}`, key: sql<number>`${leads.number}`, bound: (v) => sql`${v}::integer` },
  status: { by: statusOrder, key: sql<number>`${statusOrder}`, bound: (v) => sql`${v}::integer` },
  name: { by: nameOrder, key: sql<string>`${nameOrder}`, bound: (v) => sql`${v}::text` },
};

const keys: Record<LeadSortField, z.ZodType<string | number>> = {
  createdAt: z.number().int().min(0).max(8e15),
  updatedAt: z.number().int().min(0).max(8e15),
  number: z.number().int().min(0).max(2_147_483_647),
  status: z.number().int().min(0).max(10),
  name: z.string().max(200).transform(storableText),
};

export interface LeadOrder {
  /** Column of the sort value, for the next cursor. */
  key: SQL<string | number>;
  orderBy: SQL[];
  /** Rows behind a cursor. @throws AppError `invalid_input` for a cursor that is not one of ours. */
  after(cursor: string): SQL;
}

export function leadOrder(sort: LeadListQuery["sort"]): LeadOrder {
  const isDown = sort.startsWith("-");
  const field = sortField(sort);
  const { by, key, bound } = orders[field];
  const direction = sql.raw(isDown ? "desc" : "asc");
  return {
    key,
    orderBy: [sql`${by} ${direction}`, sql`${leads.id} ${direction}`],
    after(cursor) {
      const id = z.string().max(64).transform(storableText);
      const [value, lastId] = decodeCursor(cursor, z.tuple([keys[field], id]));
      return sql`(${by}, ${leads.id}) ${sql.raw(isDown ? "<" : ">")} (${bound(value)}, ${lastId})`;
    },
  };
}

export function sortField(sort: LeadListQuery["sort"]): LeadSortField {
  const name = sort.replace("-", "");
  return (Object.keys(orders) as LeadSortField[]).find((field) => field === name) ?? "createdAt";
}
