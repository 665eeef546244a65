import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { promptVersions } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { requirePrompt, saveNextVersion } from "./internal/prompts";
import { learnPromptNow } from "./learn-prompt";
import type { PromptView } from "./model/prompt";
import { requireActiveProject } from "./require-project-role";

/**
 * Saves an earlier version's words as the newest version; none is lost.
 * @param seen the newest version one knows of
 * @throws AppError `not_found`, `forbidden`, `conflict` as `updatePrompt`.
 */
export async function restorePrompt(
  viewer: UserViewer,
  projectId: string,
  promptId: string,
  version: number,
  seen: number,
): Promise<PromptView> {
  await requireActiveProject(viewer, projectId, "project.prompts.write");
  const saved = await (await orm()).transaction(async (transaction) => {
    const prompt = await requirePrompt(transaction, projectId, promptId);
    const [earlier] = await transaction
      .select()
      .from(promptVersions)
      .where(
        and(
          eq(promptVersions.promptId, promptId),
          eq(promptVersions.projectId, projectId),
          eq(promptVersions.version, version),
        ),
      );
    if (!earlier) throw new AppError("not_found", { message: "no such version" });
    const { title, content } = earlier;
    return saveNextVersion(transaction, prompt, seen, { title, content, savedBy: viewer.userId });
  });
  await learnPromptNow(projectId, promptId);
  return saved;
}
