import { restoreRevision } from "@/lib/admin/content/save-draft";
import { apiRoute } from "@/lib/api/api-route";
import { restoreContentRevisionOperation } from "@/lib/api/operations/admin-content";

export const POST = apiRoute(restoreContentRevisionOperation, ({ viewer, params, body }) =>
  restoreRevision(viewer, { kind: params.kind, id: params.id, ...body }, params.number),
);
