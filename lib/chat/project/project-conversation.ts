import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { conversations } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requireActiveProject, requireProjectRole } from "@/lib/projects/require-project-role";
import { endAnswers } from "../end-answers";
import { type ConversationView, getConversation, requireOwnConversation } from "../get-conversation";
import type { ProjectSpeaker } from "../own-conversation";
import { memberAdmission } from "../reader-admission";
import { resumeAnswer } from "../resume-answer";
import { stopAnswer } from "../stop-answer";

const speaker = (viewer: UserViewer): ProjectSpeaker => ({ kind: "member", userId: viewer.userId });

/** A conversation of a project with all that is shown of it. @throws AppError `not_found`. */
export async function getProjectConversation(
  viewer: UserViewer,
  projectId: string,
  conversationId: string,
): Promise<ConversationView> {
  await requireProjectRole(viewer, projectId, "project.messages.read");
  return getConversation(speaker(viewer), projectId, conversationId);
}

/** The answer being made, told from its beginning for as long as the viewer may read it; null when none is. @throws AppError `not_found`. */
export async function resumeProjectAnswer(
  viewer: UserViewer,
  projectId: string,
  conversationId: string,
): Promise<ReadableStream<Uint8Array> | null> {
  await requireProjectRole(viewer, projectId, "project.messages.read");
  return resumeAnswer(speaker(viewer), projectId, conversationId, memberAdmission(viewer, projectId));
}

/** Stops the answers being made; what was said so far stays. @throws AppError `not_found`, `forbidden`. */
export async function stopProjectAnswer(
  viewer: UserViewer,
  projectId: string,
  conversationId: string,
): Promise<void> {
  await requireProjectRole(viewer, projectId, "project.chat");
  await stopAnswer(speaker(viewer), projectId, conversationId);
}

/** Deletes a conversation with its messages; a running answer is ended. @throws AppError `not_found`, `forbidden`, `conflict` when archived. */
export async function deleteProjectConversation(
  viewer: UserViewer,
  projectId: string,
  conversationId: string,
): Promise<void> {
  await requireActiveProject(viewer, projectId, "project.messages.write");
  await requireOwnConversation(speaker(viewer), projectId, conversationId);
  await endAnswers(projectId, conversationId, "deleted");
  await (await orm()).transaction(async (transaction) => {
    const [gone] = await transaction
      .delete(conversations)
      .where(and(eq(conversations.id, conversationId), eq(conversations.projectId, projectId)))
      .returning({ messageCount: conversations.messageCount });
    if (!gone) return;
    await writeAudit(transaction, {
      actor: viewer,
      action: "project.conversation_deleted",
      target: { type: "conversation", id: conversationId },
      projectId,
      before: { messages: gone.messageCount },
    });
  });
}
