import { publishContent } from "@/lib/admin/content/publish-content";
import { apiRoute } from "@/lib/api/api-route";
import { publishContentOperation } from "@/lib/api/operations/admin-content";
import { expireShown } from "../expire-shown";

export const POST = apiRoute(publishContentOperation, async ({ viewer, params, body }) => {
  const { baseRevision, publishedAt } = body;
  const date = publishedAt ? new Date(publishedAt) : undefined;
  const view = await publishContent(viewer, { ...params, baseRevision }, date);
  expireShown(params.kind);
  return view;
});
