import "server-only";
import { orm } from "@/db/client";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { getTranscript } from "./get-transcript";
import type { Transcript } from "./model/transcript";

/** A whole conversation with the records of its answers; that it was taken is written down. @throws AppError `not_found`. */
export async function exportTranscript(
  viewer: UserViewer,
  projectId: string,
  conversationId: string,
): Promise<Transcript> {
  requirePermission(viewer, "conversations.export");
  const transcript = await getTranscript(viewer, projectId, conversationId);
  await (await orm()).transaction((transaction) =>
    writeAudit(transaction, {
      actor: viewer,
      action: "conversation.exported",
      target: { type: "conversation", id: transcript.id },
      projectId,
      after: { messages: transcript.messages.length },
    }),
  );
  return transcript;
}
