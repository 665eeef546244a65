import "server-only";
import { orm } from "@/db/client";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePrompt, saveNextVersion } from "./internal/prompts";
import { learnPromptNow } from "./learn-prompt";
import type { PromptView, UpdatePromptInput } from "./model/prompt";
import { requireActiveProject } from "./require-project-role";

/**
 * Saves a prompt's next version; what is left out stays. @throws AppError `not_found`, `forbidden`, `conflict` when
 * archived or when `version` is not the newest: nothing is saved then.
 */
export async function updatePrompt(
  viewer: UserViewer,
  projectId: string,
  promptId: string,
  input: UpdatePromptInput,
): Promise<PromptView> {
  await requireActiveProject(viewer, projectId, "project.prompts.write");
  const saved = await (await orm()).transaction(async (transaction) => {
    const prompt = await requirePrompt(transaction, projectId, promptId);
    return saveNextVersion(transaction, prompt, input.version, {
      title: input.title ?? prompt.title,
      content: input.content ?? prompt.content,
      savedBy: viewer.userId,
    });
  });
  await learnPromptNow(projectId, promptId);
  return saved;
}
