import "server-only";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { readInstructions } from "@/lib/projects/read-instructions";
import { requireActiveProject } from "@/lib/projects/require-project-role";
import type { ProjectChatInput } from "../model/project-chat";
import { type StartedTurn, startTurn } from "../start-turn";
import type { Briefing } from "../turn/briefing";

/**
 * Takes a member's question to a project's assistant and begins to answer it, heeding the project's prompts and the
 * conversation's system messages. When this returns the question is stored.
 * @throws AppError `not_found`, `forbidden`, `conflict` when archived or for a retry of an old question, `invalid_input` for
 *   unknown prompts.
 */
export async function startProjectTurn(
  viewer: UserViewer,
  projectId: string,
  input: ProjectChatInput,
): Promise<StartedTurn> {
  const { assistantId } = await requireActiveProject(viewer, projectId, "project.chat");
  const briefing: Briefing = {
    instructions: await readInstructions(projectId, input.promptIds),
    mayQuote: quotable(input.promptIds),
  };
  const { message, messageId, conversationId, replaces, retry } = input;
  return startTurn(
    { kind: "member", userId: viewer.userId },
    { projectId, assistantId },
    {
      locale: input.locale ?? viewer.locale,
      ...(conversationId ? { id: conversationId } : {}),
      ...(message
        ? { message: { id: messageId, role: "user", parts: [{ type: "text", text: message }] } }
        : {}),
      ...(replaces ? { replaces } : {}),
      ...(retry ? { retry } : {}),
    },
    briefing,
  );
}

/** Files always; of the prompts only those that were chosen. */
function quotable(promptIds: readonly string[] | undefined): Briefing["mayQuote"] {
  if (!promptIds) return () => true;
  const chosen = new Set(promptIds);
  return (externalKey) => !externalKey.startsWith("prm_") || chosen.has(externalKey);
}
