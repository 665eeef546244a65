import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { messages } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { findMessage } from "./internal/messages";
import { requireActiveProject } from "./require-project-role";

/**
 * Deletes a message with what explains it; the others stay. @throws AppError `not_found`, `forbidden`, `conflict` when
 * archived or while it is being made.
 */
export async function deleteMessage(viewer: UserViewer, projectId: string, messageId: string): Promise<void> {
  await requireActiveProject(viewer, projectId, "project.messages.write");
  await (await orm()).transaction(async (transaction) => {
    const message = await findMessage(transaction, projectId, messageId);
    if (!message) throw new AppError("not_found", { message: "no such message" });
    if (message.status === "streaming") {
      throw new AppError("conflict", { message: "the answer is being made; stop it first" });
    }
    await transaction
      .delete(messages)
      .where(and(eq(messages.id, messageId), eq(messages.projectId, projectId)));
    await writeAudit(transaction, {
      actor: viewer,
      action: "project.message_deleted",
      target: { type: "message", id: messageId },
      projectId,
      before: { role: message.role },
    });
  });
}
