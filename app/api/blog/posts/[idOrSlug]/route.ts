import { presentFullPost } from "@/lib/api/present-content";
import { requirePublicRead } from "@/lib/auth/public-read";
import { findPost } from "@/lib/content/find-post";
import { localeQuery } from "@/lib/content/model/api-content";
import { readQuery } from "@/lib/core/http/read-body";
import { json, route } from "@/lib/core/http/route";
import { AppError } from "@/lib/core/model/errors";
import { storableText } from "@/lib/core/model/storable-text";

export const GET = route(async (request: Request, { params }: RouteContext<"/api/blog/posts/[idOrSlug]">) => {
  const headers = await requirePublicRead(request);
  const { locale } = readQuery(request, localeQuery);
  const post = await findPost(locale, storableText((await params).idOrSlug));
  if (!post) throw new AppError("not_found", { message: "no such post in this language" });
  return json(presentFullPost(post), { headers });
});
