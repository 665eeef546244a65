import { getMedia } from "@/lib/admin/content/media";
import { requirePublicRead } from "@/lib/auth/public-read";
import { route } from "@/lib/core/http/route";
import { storableText } from "@/lib/core/model/storable-text";

/** A picture of the site. Its bytes never change under an address, so everybody may keep it. */
export const GET = route(async (request: Request, { params }: RouteContext<"/api/media/[id]">) => {
  await requirePublicRead(request);
  const { bytes, etag } = await getMedia(storableText((await params).id));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      etag,
    },
  });
});
