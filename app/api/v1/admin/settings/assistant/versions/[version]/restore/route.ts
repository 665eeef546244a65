import { restoreAssistant } from "@/lib/admin/settings/publish-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { restoreVersionOperation } from "@/lib/api/operations/admin-settings";

export const POST = apiRoute(restoreVersionOperation, ({ viewer, params, body }) =>
  restoreAssistant(viewer, { version: params.version, basedOnVersion: body.basedOnVersion }),
);
