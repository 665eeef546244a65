import "server-only";
import { and, desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { type AssistantConfig, assistants, assistantVersions, auditLog, users } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { decodeCursor, encodeCursor } from "@/lib/core/http/cursor";
import { AppError } from "@/lib/core/model/errors";
import type { PageInput, PageResult } from "../model/page";
import {
  type AssistantFields,
  assistantFields,
  type VersionDetail,
  type VersionRow,
} from "../model/settings";

const { assistantId, projectId } = siteAssistant;

/** The versions of the site's assistant, newest first. @throws AppError `forbidden`. */
export async function listAssistantVersions(
  viewer: UserViewer,
  query: PageInput,
): Promise<PageResult<VersionRow>> {
  requirePermission(viewer, "settings.read");
  const below = query.cursor ? decodeCursor(query.cursor, z.tuple([z.int()]))[0] : undefined;
  const db = await orm();
  const rows = await selectVersions(db)
    .where(and(ofSite, below === undefined ? undefined : lt(assistantVersions.version, below)))
    .orderBy(desc(assistantVersions.version))
    .limit(query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    data: page.map(presentVersion),
    nextCursor: rows.length > page.length && last ? encodeCursor([last.row.version]) : null,
    ...(query.count ? { total: await db.$count(assistantVersions, ofSite) } : {}),
  };
}

/**
 * A version of the site's assistant with what can be edited of it; without a number, the published one.
 * @throws AppError `forbidden`, `not_found`.
 */
export async function getAssistantVersion(viewer: UserViewer, version?: number): Promise<VersionDetail> {
  requirePermission(viewer, "settings.read");
  const which =
    version === undefined
      ? eq(assistantVersions.version, assistants.publishedVersion)
      : eq(assistantVersions.version, version);
  const [found] = await selectVersions(await orm()).where(and(ofSite, which));
  if (!found) throw new AppError("not_found", { message: "no such version" });
  return { ...presentVersion(found), config: toFields(found.row.config) };
}

/** What can be edited of a configuration. */
export function toFields({ basePrompt, agents, greeting, temperature, maxAnswerTokens }: AssistantConfig) {
  const fields: AssistantFields = assistantFields.parse({
    basePrompt,
    agents,
    greeting,
    temperature,
    maxAnswerTokens,
  });
  return fields;
}

const ofSite = and(
  eq(assistantVersions.assistantId, assistantId),
  eq(assistantVersions.projectId, projectId),
);

/** Who published a version stands in the audit log, under the version's id. */
function selectVersions(db: Orm) {
  return db
    .select({ row: assistantVersions, published: assistants.publishedVersion, author: users.name })
    .from(assistantVersions)
    .innerJoin(assistants, eq(assistants.id, assistantVersions.assistantId))
    .leftJoin(
      auditLog,
      and(eq(auditLog.targetType, "assistant_version"), eq(auditLog.targetId, assistantVersions.id)),
    )
    .leftJoin(users, eq(users.id, auditLog.actorId));
}

function presentVersion(found: {
  row: typeof assistantVersions.$inferSelect;
  published: number;
  author: string | null;
}): VersionRow {
  return {
    id: found.row.id,
    version: found.row.version,
    published: found.row.version === found.published,
    createdAt: found.row.createdAt.toISOString(),
    author: found.author,
  };
}
