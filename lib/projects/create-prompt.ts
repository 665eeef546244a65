import "server-only";
import { count, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { prompts } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { insertPrompt } from "./internal/prompts";
import { learnPromptNow } from "./learn-prompt";
import { type CreatePromptInput, maxProjectPrompts, type PromptView } from "./model/prompt";
import { requireActiveProject } from "./require-project-role";

/**
 * Adds a prompt to a project; the next question of a chat knows it.
 * @throws AppError `not_found`, `forbidden`, `conflict` when archived or when the project has as many as it may.
 */
export async function createPrompt(
  viewer: UserViewer,
  projectId: string,
  input: CreatePromptInput,
): Promise<PromptView> {
  await requireActiveProject(viewer, projectId, "project.prompts.write");
  const prompt = await (await orm()).transaction(async (transaction) => {
    const [held] = await transaction
      .select({ total: count() })
      .from(prompts)
      .where(eq(prompts.projectId, projectId));
    if ((held?.total ?? 0) >= maxProjectPrompts) {
      throw new AppError("conflict", { message: `a project holds at most ${maxProjectPrompts} prompts` });
    }
    return insertPrompt(transaction, { projectId, ...input, createdBy: viewer.userId });
  });
  await learnPromptNow(projectId, prompt.id);
  return prompt;
}
