import "server-only";
import { listUnfinishedAnswers } from "./list-unfinished-answers";
import { abortAnswers, listLiveAnswers } from "./live/live-answers";
import { endElsewhere } from "./live/shared-answers";
import { sharedLink } from "./live/shared-link";

/**
 * Ends every answer of a conversation, waiting ones and those of other processes too; resolves when all of them are
 * stored. An answer whose process died is left to its lease.
 */
export async function endAnswers(
  projectId: string,
  conversationId: string,
  reason: "stopped" | "deleted",
): Promise<void> {
  const own = listLiveAnswers(conversationId);
  await Promise.all([abortAnswers(own, reason), endOthers()]);

  async function endOthers(): Promise<void> {
    if (!sharedLink()) return;
    const ownIds = new Set(own.map(({ messageId }) => messageId));
    const unfinished = await listUnfinishedAnswers(projectId, conversationId);
    const others = unfinished.filter((id) => !ownIds.has(id));
    await endElsewhere(conversationId, others, reason);
  }
}
