import { listContentRevisions } from "@/lib/admin/content/get-content";
import { apiRoute } from "@/lib/api/api-route";
import { listContentRevisionsOperation } from "@/lib/api/operations/admin-content";

export const GET = apiRoute(listContentRevisionsOperation, async ({ viewer, params }) => ({
  data: await listContentRevisions(viewer, params.kind, params.id),
}));
