import { addMedia, listMedia, maxPictureBytes } from "@/lib/admin/content/media";
import { apiRoute } from "@/lib/api/api-route";
import { addMediaOperation, listMediaOperation } from "@/lib/api/operations/admin-media";
import { readBytes } from "@/lib/core/http/read-bytes";

export const GET = apiRoute(listMediaOperation, ({ viewer, query }) =>
  listMedia(viewer, { limit: query.limit, ...(query.cursor ? { before: query.cursor } : {}) }),
);

export const POST = apiRoute(addMediaOperation, async ({ viewer, query, request }) => {
  const { name, ...alt } = query;
  return addMedia(viewer, { bytes: await readBytes(request, maxPictureBytes), name, alt });
});
