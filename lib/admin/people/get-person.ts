import "server-only";
import { eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import type { PersonDetail } from "../model/people";
import { personColumns, presentPerson } from "./internal/present-person";

/** Drizzle writes a column of a statement's only table without its table; in a subquery that would be the subquery's own. */
const personId = sql`${users}.id`;

const counted = (table: string, condition: string) =>
  sql<number>`(select count(*)::int from ${sql.raw(table)} c where c.user_id = ${personId} and ${sql.raw(condition)})`;

/** A person with what belongs to them, counted, in one statement. @throws AppError `forbidden`, `not_found`. */
export async function getPerson(viewer: UserViewer, userId: string): Promise<PersonDetail> {
  requirePermission(viewer, "people.read");
  const [row] = await (await orm())
    .select({
      ...personColumns,
      timeZone: users.timeZone,
      hasPassword: sql<boolean>`${users.passwordHash} is not null`,
      providers: sql<string[]>`array(
        select provider from rozoom_ki_schema.identities i where i.user_id = ${personId} order by provider)`,
      passkeys: counted("rozoom_ki_schema.passkeys", "true"),
      sessions: counted("rozoom_ki_schema.sessions", "c.revoked_at is null and c.expires_at > now()"),
      apiKeys: counted(
        "rozoom_ki_schema.api_keys",
        "c.revoked_at is null and (c.expires_at is null or c.expires_at > now())",
      ),
      projects: counted("rozoom_ki_projects.project_members", "true"),
      conversations: counted("rozoom_ki_clients.conversations", "true"),
    })
    .from(users)
    .where(eq(users.id, userId));
  if (!row) throw new AppError("not_found", { message: "no such person" });
  return {
    ...presentPerson(row),
    timeZone: row.timeZone,
    hasPassword: row.hasPassword,
    providers: row.providers,
    passkeys: row.passkeys,
    sessions: row.sessions,
    apiKeys: row.apiKeys,
    projects: row.projects,
    conversations: row.conversations,
    deletionRequestedAt: row.deletionRequestedAt?.toISOString() ?? null,
  };
}
