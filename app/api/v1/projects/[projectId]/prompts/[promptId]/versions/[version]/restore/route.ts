import { apiRoute } from "@/lib/api/api-route";
import { restorePromptOperation } from "@/lib/api/operations/prompts";
import { restorePrompt } from "@/lib/projects/restore-prompt";

export const POST = apiRoute(restorePromptOperation, ({ viewer, params, body }) =>
  restorePrompt(viewer, params.projectId, params.promptId, params.version, body.version),
);
