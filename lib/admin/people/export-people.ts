import "server-only";
import { and, desc, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { CsvFile, CsvValue } from "@/lib/core/csv";
import { exactTime } from "../internal/page-keys";
import type { PersonFilters } from "../model/people";
import { personColumns, presentPerson } from "./internal/present-person";
import { personCondition } from "./list-people";

const pageSize = 500;

const header = [
  "id",
  "name",
  "email",
  "role",
  "tier",
  "status",
  "locale",
  "email_verified",
  "second_factor",
  "created_at",
  "last_seen_at",
];

/**
 * The list of people as a table for a file, newest first. The copy is recorded before its first line is written; what was
 * searched for is not, because it is somebody's name.
 * @throws AppError `forbidden`.
 */
export async function exportPeople(viewer: UserViewer, filters: PersonFilters): Promise<CsvFile> {
  requirePermission(viewer, "people.read");
  const { search, ...recorded } = filters;
  const after = { ...recorded, searched: search !== undefined };
  await (await orm()).transaction((transaction) =>
    writeAudit(transaction, {
      actor: viewer,
      action: "user.exported",
      target: { type: "user", id: "list" },
      after: Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined)),
    }),
  );
  return { name: "people", header, rows: linesOf(filters) };
}

async function* linesOf(filters: PersonFilters): AsyncGenerator<readonly CsvValue[]> {
  const wanted = personCondition(filters);
  const db = await orm();
  let last: { kept: string; id: string } | undefined;
  for (;;) {
    const behind = last && sql`(${users.createdAt}, ${users.id}) < (${last.kept}::timestamptz, ${last.id})`;
    const rows = await db
      .select({ ...personColumns, kept: exactTime(users.createdAt) })
      .from(users)
      .where(and(wanted, behind))
      .orderBy(desc(users.createdAt), desc(users.id))
      .limit(pageSize);
    for (const row of rows) {
      const person = presentPerson(row);
      yield [
        person.id,
        person.name,
        person.email,
        person.role,
        person.tier,
        person.status,
        person.locale,
        person.emailVerified,
        person.secondFactor,
        person.createdAt,
        person.lastSeenAt,
      ];
    }
    if (rows.length < pageSize) return;
    last = rows.at(-1);
  }
}
