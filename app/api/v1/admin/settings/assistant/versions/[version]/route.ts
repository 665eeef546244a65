import { getAssistantVersion } from "@/lib/admin/settings/assistant-versions";
import { apiRoute } from "@/lib/api/api-route";
import { getVersionOperation } from "@/lib/api/operations/admin-settings";

export const GET = apiRoute(getVersionOperation, ({ viewer, params }) =>
  getAssistantVersion(viewer, params.version),
);
