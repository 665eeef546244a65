import "server-only";
import { and, count, eq, ilike } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, containing, cutPage, exactTime, newestFirst } from "@/db/page-cursor";
import { projectFiles } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { showFile } from "./internal/files";
import type { FileView } from "./model/file";
import type { ListPage, ListQuery } from "./model/list-page";
import { requireProjectRole } from "./require-project-role";

/** A page of a project's files, the newest first. @throws AppError `not_found`. */
export async function listFiles(
  viewer: UserViewer,
  projectId: string,
  query: ListQuery & { q?: string | undefined; status?: FileView["status"] | undefined },
): Promise<ListPage<FileView>> {
  await requireProjectRole(viewer, projectId, "project.files.read");
  const db = await orm();
  const isListed = and(
    eq(projectFiles.projectId, projectId),
    query.q ? ilike(projectFiles.name, containing(query.q)) : undefined,
    query.status ? eq(projectFiles.status, query.status) : undefined,
  );
  const rows = await db
    .select({ id: projectFiles.id, file: projectFiles, cursorTime: exactTime(projectFiles.createdAt) })
    .from(projectFiles)
    .where(and(isListed, afterCursor(query.cursor, projectFiles.createdAt, projectFiles.id)))
    .orderBy(...newestFirst(projectFiles.createdAt, projectFiles.id))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(({ file }) => showFile(file));
  if (!query.count) return { data, nextCursor };
  const [counted] = await db.select({ total: count() }).from(projectFiles).where(isListed);
  return { data, nextCursor, total: counted?.total ?? 0 };
}
