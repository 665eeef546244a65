import "server-only";
import { and, eq, getTableColumns } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { leads, users } from "@/db/schema";
import { encodeCursor } from "@/lib/core/http/cursor";
import type { Colleague, LeadListQuery } from "../model/lead-list";
import { leadConditions } from "./lead-conditions";
import { leadOrder, sortField } from "./lead-order";
import type { LeadRow } from "./show-lead";

export interface FoundLead {
  lead: LeadRow;
  owner: Colleague | null;
  key: string | number;
}

/** A page of the requests that fit a list's filters, in its order. @throws AppError `invalid_input` for a foreign cursor. */
export async function readLeadPage(
  db: Orm,
  projectId: string,
  query: LeadListQuery,
  cursor: string | undefined,
  limit: number,
): Promise<{ rows: FoundLead[]; nextCursor: string | null }> {
  const order = leadOrder(query.sort);
  const found = await db
    .select({ lead: getTableColumns(leads), owner: { id: users.id, name: users.name }, key: order.key })
    .from(leads)
    .leftJoin(users, eq(users.id, leads.ownerId))
    .where(and(leadConditions(projectId, query), cursor ? order.after(cursor) : undefined))
    .orderBy(...order.orderBy)
    .limit(limit + 1);
  const isText = sortField(query.sort) === "name";
  // Drivers return large numbers as text.
  const rows = found
    .slice(0, limit)
    .map((row) => ({ ...row, key: isText ? String(row.key) : Number(row.key) }));
  const last = rows.at(-1);
  return { rows, nextCursor: found.length > limit && last ? cursorOf(last) : null };
}

export function cursorOf({ key, lead }: FoundLead): string {
  return encodeCursor([key, lead.id]);
}
