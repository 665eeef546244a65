import { apiRoute } from "@/lib/api/api-route";
import { createPromptOperation, listPromptsOperation } from "@/lib/api/operations/prompts";
import { createPrompt } from "@/lib/projects/create-prompt";
import { listPrompts } from "@/lib/projects/list-prompts";

export const GET = apiRoute(listPromptsOperation, ({ viewer, params, query }) =>
  listPrompts(viewer, params.projectId, query),
);
export const POST = apiRoute(createPromptOperation, ({ viewer, params, body }) =>
  createPrompt(viewer, params.projectId, body),
);
