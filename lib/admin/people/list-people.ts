import "server-only";
import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { decodeCursor, encodeCursor } from "@/lib/core/http/cursor";
import { containing, exactTime, exactTimeValue, sinceDay, untilDay } from "../internal/page-keys";
import type { PageInput, PageResult } from "../model/page";
import type { PersonFilters, PersonRow, PersonSort } from "../model/people";
import { personColumns, presentPerson } from "./internal/present-person";

/** Who was never seen sorts as if seen at the beginning of time. */
const seenAt = sql`coalesce(${users.lastSeenAt}, to_timestamp(0))`;

type Key = "createdAt" | "lastSeenAt" | "name" | "email";

/** What rows are ordered by, what a cursor keeps of it, and how it is compared again. */
const keys: Record<
  Key,
  { order: SQL; kept: SQL<string>; value: z.ZodType<string>; compared: (kept: string) => SQL }
> = {
  createdAt: {
    order: sql`${users.createdAt}`,
    kept: exactTime(users.createdAt),
    value: exactTimeValue,
    compared: (kept) => sql`${kept}::timestamptz`,
  },
  lastSeenAt: {
    order: seenAt,
    kept: exactTime(seenAt),
    value: exactTimeValue,
    compared: (kept) => sql`${kept}::timestamptz`,
  },
  name: {
    order: sql`lower(${users.name})`,
    kept: sql<string>`lower(${users.name})`,
    value: z.string().max(500),
    compared: (kept) => sql`${kept}`,
  },
  email: {
    order: sql`${users.email}`,
    kept: sql<string>`${users.email}`,
    value: z.string().max(500),
    compared: (kept) => sql`${kept}`,
  },
};

const keyOf: Record<PersonSort, [Key, "asc" | "desc"]> = {
  "-createdAt": ["createdAt", "desc"],
  createdAt: ["createdAt", "asc"],
  "-lastSeenAt": ["lastSeenAt", "desc"],
  lastSeenAt: ["lastSeenAt", "asc"],
  name: ["name", "asc"],
  "-name": ["name", "desc"],
  email: ["email", "asc"],
  "-email": ["email", "desc"],
};

/**
 * A page of everybody with an account, in one statement (two with the total).
 * @throws AppError `forbidden`, `invalid_input` for a cursor of another list or order.
 */
export async function listPeople(
  viewer: UserViewer,
  query: PageInput & PersonFilters & { sort: PersonSort },
): Promise<PageResult<PersonRow>> {
  requirePermission(viewer, "people.read");
  const db = await orm();
  const [rows, total] = await Promise.all([
    readPeople(query, query.cursor, query.limit + 1),
    query.count ? db.$count(users, personCondition(query)) : undefined,
  ]);
  const data = rows.slice(0, query.limit);
  return {
    data: data.map(({ person }) => person),
    nextCursor: rows.length > data.length ? (data.at(-1)?.cursor ?? null) : null,
    ...(total === undefined ? {} : { total }),
  };
}

/** People of a list behind a cursor, each with the cursor that leads on from them. */
export async function readPeople(
  query: PersonFilters & { sort: PersonSort },
  cursor: string | undefined,
  limit: number,
): Promise<{ person: PersonRow; cursor: string }[]> {
  const [name, direction] = keyOf[query.sort];
  const key = keys[name];
  const rows = await (await orm())
    .select({ ...personColumns, kept: key.kept })
    .from(users)
    .where(and(personCondition(query), cursor ? isBehind(cursor, name, direction) : undefined))
    .orderBy(...(direction === "asc" ? [asc(key.order), asc(users.id)] : [desc(key.order), desc(users.id)]))
    .limit(limit);
  return rows.map((row) => ({ person: presentPerson(row), cursor: encodeCursor([name, row.kept, row.id]) }));
}

function isBehind(cursor: string, name: Key, direction: "asc" | "desc"): SQL {
  const key = keys[name];
  const [, kept, id] = decodeCursor(cursor, z.tuple([z.literal(name), key.value, z.string().max(64)]));
  const compare = direction === "asc" ? sql.raw(">") : sql.raw("<");
  return sql`(${key.order}, ${users.id}) ${compare} (${key.compared(kept)}, ${id})`;
}

function personCondition(filters: PersonFilters): SQL | undefined {
  const { q, role, tier, status, verified, createdFrom, createdTo } = filters;
  return and(
    q ? sql`(${users.name} || ' ' || ${users.email}) ilike ${containing(q)}` : undefined,
    role ? eq(users.role, role) : undefined,
    tier ? eq(users.tier, tier) : undefined,
    status ? inState(status) : undefined,
    verified === "yes" ? isNotNull(users.emailVerifiedAt) : undefined,
    verified === "no" ? isNull(users.emailVerifiedAt) : undefined,
    createdFrom ? sinceDay(users.createdAt, createdFrom) : undefined,
    createdTo ? untilDay(users.createdAt, createdTo) : undefined,
  );
}

function inState(status: PersonRow["status"]): SQL | undefined {
  if (status === "suspended") return eq(users.status, "suspended");
  const leaving = status === "leaving" ? isNotNull : isNull;
  return and(eq(users.status, "active"), leaving(users.deletionRequestedAt));
}
