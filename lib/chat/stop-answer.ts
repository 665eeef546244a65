import "server-only";
import type { VisitorViewer } from "@/lib/auth/model/viewer";
import { requireOwnConversation } from "./get-conversation";
import { findLiveAnswer } from "./live/live-answers";

/**
 * Stops the answer being made; what was said so far stays. Resolves when it is stored, so that nothing is shown
 * afterwards. @throws AppError `not_found`.
 */
export async function stopAnswer(
  viewer: VisitorViewer,
  projectId: string,
  conversationId: string,
): Promise<void> {
  await requireOwnConversation(viewer, projectId, conversationId);
  const live = findLiveAnswer(conversationId);
  live?.abort("stopped");
  await live?.finished;
}
