import "server-only";
import { and, count, eq, isNull } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, cutPage, exactTime, newestFirst } from "@/db/page-cursor";
import { projectInvitations } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { showInvitation } from "./internal/invitations";
import type { ListPage, ListQuery } from "./model/list-page";
import type { InvitationView } from "./model/member";
import { requireProjectRole } from "./require-project-role";

/** A page of the invitations that were neither accepted nor withdrawn, the newest first; for owners. @throws AppError `not_found`, `forbidden`. */
export async function listInvitations(
  viewer: UserViewer,
  projectId: string,
  query: ListQuery,
): Promise<ListPage<InvitationView>> {
  await requireProjectRole(viewer, projectId, "project.members.write");
  const db = await orm();
  const isListed = and(
    eq(projectInvitations.projectId, projectId),
    isNull(projectInvitations.acceptedAt),
    isNull(projectInvitations.revokedAt),
  );
  const rows = await db
    .select({
      id: projectInvitations.id,
      invitation: projectInvitations,
      cursorTime: exactTime(projectInvitations.createdAt),
    })
    .from(projectInvitations)
    .where(and(isListed, afterCursor(query.cursor, projectInvitations.createdAt, projectInvitations.id)))
    .orderBy(...newestFirst(projectInvitations.createdAt, projectInvitations.id))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(({ invitation }) => showInvitation(invitation));
  if (!query.count) return { data, nextCursor };
  const [counted] = await db.select({ total: count() }).from(projectInvitations).where(isListed);
  return { data, nextCursor, total: counted?.total ?? 0 };
}
