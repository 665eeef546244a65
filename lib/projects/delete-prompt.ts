import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { prompts } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { learnPromptNow } from "./learn-prompt";
import { learnPromptJob } from "./learn-prompt-job";
import { requireActiveProject } from "./require-project-role";

/** Deletes a prompt with its versions and all the assistant learned of it. @throws AppError `not_found`, `forbidden`, `conflict` when archived. */
export async function deletePrompt(viewer: UserViewer, projectId: string, promptId: string): Promise<void> {
  await requireActiveProject(viewer, projectId, "project.prompts.write");
  await (await orm()).transaction(async (transaction) => {
    const [gone] = await transaction
      .delete(prompts)
      .where(and(eq(prompts.id, promptId), eq(prompts.projectId, projectId)))
      .returning({ version: prompts.version });
    if (!gone) throw new AppError("not_found", { message: "no such prompt" });
    await enqueue(transaction, learnPromptJob, { projectId, promptId });
    await writeAudit(transaction, {
      actor: viewer,
      action: "project.prompt_deleted",
      target: { type: "prompt", id: promptId },
      projectId,
      before: { version: gone.version },
    });
  });
  await learnPromptNow(projectId, promptId);
}
