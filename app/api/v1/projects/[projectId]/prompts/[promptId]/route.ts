import { apiRoute } from "@/lib/api/api-route";
import {
  deletePromptOperation,
  getPromptOperation,
  updatePromptOperation,
} from "@/lib/api/operations/prompts";
import { deletePrompt } from "@/lib/projects/delete-prompt";
import { getPrompt } from "@/lib/projects/get-prompt";
import { updatePrompt } from "@/lib/projects/update-prompt";

export const GET = apiRoute(getPromptOperation, ({ viewer, params }) =>
  getPrompt(viewer, params.projectId, params.promptId),
);
export const PATCH = apiRoute(updatePromptOperation, ({ viewer, params, body }) =>
  updatePrompt(viewer, params.projectId, params.promptId, body),
);
export const DELETE = apiRoute(deletePromptOperation, ({ viewer, params }) =>
  deletePrompt(viewer, params.projectId, params.promptId),
);
