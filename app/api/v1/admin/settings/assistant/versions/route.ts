import { listAssistantVersions } from "@/lib/admin/settings/assistant-versions";
import { publishAssistant } from "@/lib/admin/settings/publish-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { listVersionsOperation, publishVersionOperation } from "@/lib/api/operations/admin-settings";

export const GET = apiRoute(listVersionsOperation, ({ viewer, query }) =>
  listAssistantVersions(viewer, query),
);
export const POST = apiRoute(publishVersionOperation, ({ viewer, body }) => publishAssistant(viewer, body));
