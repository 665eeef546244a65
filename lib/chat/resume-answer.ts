import "server-only";
import type { VisitorViewer } from "@/lib/auth/model/viewer";
import { requireOwnConversation } from "./get-conversation";
import { findLiveAnswer } from "./live/live-answers";

/** The answer being made, told from its beginning; null when none is. @throws AppError `not_found`. */
export async function resumeAnswer(
  viewer: VisitorViewer,
  projectId: string,
  conversationId: string,
): Promise<ReadableStream<Uint8Array> | null> {
  await requireOwnConversation(viewer, projectId, conversationId);
  return findLiveAnswer(conversationId)?.subscribe() ?? null;
}
