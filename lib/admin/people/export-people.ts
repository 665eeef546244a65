import "server-only";
import { orm } from "@/db/client";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { CsvFile, CsvValue } from "@/lib/core/csv";
import type { PersonFilters, PersonSort } from "../model/people";
import { readPeople } from "./list-people";

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
 * The list of people as a table for a file. The copy is recorded before its first line is written; what was
 * searched for is not, because it is somebody's name.
 * @throws AppError `forbidden`.
 */
export async function exportPeople(
  viewer: UserViewer,
  query: PersonFilters & { sort: PersonSort },
): Promise<CsvFile> {
  requirePermission(viewer, "people.read");
  const { q, ...recorded } = query;
  const after = { ...recorded, searched: q !== undefined };
  await (await orm()).transaction((transaction) =>
    writeAudit(transaction, {
      actor: viewer,
      action: "user.exported",
      target: { type: "user", id: "list" },
      after: Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined)),
    }),
  );
  return { name: "people", header, rows: linesOf(query) };
}

async function* linesOf(query: PersonFilters & { sort: PersonSort }): AsyncGenerator<readonly CsvValue[]> {
  let cursor: string | undefined;
  for (;;) {
    const rows = await readPeople(query, cursor, pageSize);
    for (const { person } of rows) {
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
    cursor = rows.at(-1)?.cursor;
  }
}
