import "server-only";
import { endAnswers } from "./end-answers";
import { requireOwnConversation } from "./get-conversation";
import type { Speaker } from "./own-conversation";

/**
 * Stops the answer being made, and those that wait behind it; what was said so far stays. Resolves when it is stored, so that nothing is shown
 * afterwards. @throws AppError `not_found`.
 */
export async function stopAnswer(viewer: Speaker, projectId: string, conversationId: string): Promise<void> {
  await requireOwnConversation(viewer, projectId, conversationId);
  await endAnswers(projectId, conversationId, "stopped");
}
