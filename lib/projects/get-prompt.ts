import "server-only";
import { orm } from "@/db/client";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePrompt, showPrompt } from "./internal/prompts";
import type { PromptView } from "./model/prompt";
import { requireProjectRole } from "./require-project-role";

/** A prompt of a project, its newest version. @throws AppError `not_found`. */
export async function getPrompt(
  viewer: UserViewer,
  projectId: string,
  promptId: string,
): Promise<PromptView> {
  await requireProjectRole(viewer, projectId, "project.prompts.read");
  return showPrompt(await requirePrompt(await orm(), projectId, promptId));
}
