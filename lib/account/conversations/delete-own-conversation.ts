import "server-only";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { deleteConversation } from "@/lib/chat/delete-conversation";
import { requireOwnConversation, speakerOf } from "../internal/own-conversations";

/** Erases a conversation of the viewer's with all that belongs to it. @throws AppError `not_found`, `forbidden` for API keys. */
export async function deleteOwnConversation(viewer: UserViewer, id: string): Promise<void> {
  requirePerson(viewer);
  const { row } = await requireOwnConversation(viewer, id);
  await deleteConversation(speakerOf(viewer, row), row.projectId, id);
}
