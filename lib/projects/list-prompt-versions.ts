import "server-only";
import { and, count, desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { orm } from "@/db/client";
import { promptVersions, users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { decodeCursor, encodeCursor } from "@/lib/core/http/cursor";
import { requirePrompt } from "./internal/prompts";
import type { ListPage, ListQuery } from "./model/list-page";
import type { PromptVersionView } from "./model/prompt";
import { requireProjectRole } from "./require-project-role";

const versionCursor = z.tuple([z.number().int().min(1).max(2_000_000_000)]);

/** A page of a prompt's versions, the newest first. @throws AppError `not_found`. */
export async function listPromptVersions(
  viewer: UserViewer,
  projectId: string,
  promptId: string,
  query: ListQuery,
): Promise<ListPage<PromptVersionView>> {
  await requireProjectRole(viewer, projectId, "project.prompts.read");
  const db = await orm();
  await requirePrompt(db, projectId, promptId);
  const isListed = and(eq(promptVersions.promptId, promptId), eq(promptVersions.projectId, projectId));
  const [before] = query.cursor ? decodeCursor(query.cursor, versionCursor) : [];
  const rows = await db
    .select({ version: promptVersions, author: users.name })
    .from(promptVersions)
    .leftJoin(users, eq(users.id, promptVersions.createdBy))
    .where(and(isListed, before === undefined ? undefined : lt(promptVersions.version, before)))
    .orderBy(desc(promptVersions.version))
    .limit(query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const nextCursor = rows.length > page.length && last ? encodeCursor([last.version.version]) : null;
  const data = page.map(({ version: { version, title, content, createdAt }, author }) => ({
    id: `${promptId}.${version}`,
    version,
    title,
    content,
    createdBy: author,
    createdAt: createdAt.toISOString(),
  }));
  if (!query.count) return { data, nextCursor };
  const [counted] = await db.select({ total: count() }).from(promptVersions).where(isListed);
  return { data, nextCursor, total: counted?.total ?? 0 };
}
