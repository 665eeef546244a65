import { createContent } from "@/lib/admin/content/create-content";
import { listContent } from "@/lib/admin/content/list-content";
import { apiRoute } from "@/lib/api/api-route";
import { createContentOperation, listContentOperation } from "@/lib/api/operations/admin-content";

export const GET = apiRoute(listContentOperation, async ({ viewer, params }) => ({
  data: await listContent(viewer, params.kind),
}));

export const POST = apiRoute(createContentOperation, ({ viewer, params }) =>
  createContent(viewer, params.kind),
);
