import { getContentRevision } from "@/lib/admin/content/get-content";
import { apiRoute } from "@/lib/api/api-route";
import { getContentRevisionOperation } from "@/lib/api/operations/admin-content";

export const GET = apiRoute(getContentRevisionOperation, ({ viewer, params }) =>
  getContentRevision(viewer, params.kind, params.id, params.number),
);
