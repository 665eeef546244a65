import "server-only";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { deleteConversation } from "@/lib/chat/delete-conversation";
import { deleteProjectConversation } from "@/lib/chat/project/project-conversation";
import { requireOwnConversation, speakerOf } from "../internal/own-conversations";

/** Erases a conversation of the viewer's with all that belongs to it.
 * @throws AppError `not_found`, `forbidden` for API keys and where the project does not allow it, `conflict` when it is archived. */
export async function deleteOwnConversation(viewer: UserViewer, id: string): Promise<void> {
  requirePerson(viewer);
  const { row } = await requireOwnConversation(viewer, id);
  // In a project the project's rules hold: archived ones stay as they are, viewers delete nothing, the log tells.
  if (row.channel === "project") return deleteProjectConversation(viewer, row.projectId, id);
  await deleteConversation(speakerOf(viewer, row), row.projectId, id);
}
