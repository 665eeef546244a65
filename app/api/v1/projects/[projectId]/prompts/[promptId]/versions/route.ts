import { apiRoute } from "@/lib/api/api-route";
import { listPromptVersionsOperation } from "@/lib/api/operations/prompts";
import { listPromptVersions } from "@/lib/projects/list-prompt-versions";

export const GET = apiRoute(listPromptVersionsOperation, ({ viewer, params, query }) =>
  listPromptVersions(viewer, params.projectId, params.promptId, query),
);
