import "server-only";
import { requireOwnConversation } from "./get-conversation";
import { listUnfinishedAnswers } from "./list-unfinished-answers";
import { findLiveAnswer } from "./live/live-answers";
import { readElsewhere } from "./live/remote-reader";
import { sharedLink } from "./live/shared-link";
import type { Admission } from "./live/watch-reader";
import type { Speaker } from "./own-conversation";

/**
 * The answer being made, here or by another process, told from its beginning; null when none is.
 * @param admission looked at every few seconds; the stream ends once it is lost
 * @throws AppError `not_found`.
 */
export async function resumeAnswer(
  viewer: Speaker,
  projectId: string,
  conversationId: string,
  admission?: Admission,
): Promise<ReadableStream<Uint8Array> | null> {
  await requireOwnConversation(viewer, projectId, conversationId);
  const live = findLiveAnswer(conversationId);
  if (live) return live.subscribe(admission);
  if (!sharedLink()) return null;
  const newest = (await listUnfinishedAnswers(projectId, conversationId)).at(-1);
  return newest ? readElsewhere(conversationId, newest, admission) : null;
}
