import { unpublishContent } from "@/lib/admin/content/publish-content";
import { apiRoute } from "@/lib/api/api-route";
import { unpublishContentOperation } from "@/lib/api/operations/admin-content";
import { expireShown } from "../expire-shown";

export const POST = apiRoute(unpublishContentOperation, async ({ viewer, params, body }) => {
  const view = await unpublishContent(viewer, { ...params, ...body });
  expireShown(params.kind);
  return view;
});
