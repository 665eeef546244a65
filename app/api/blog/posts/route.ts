import { presentPost } from "@/lib/api/present-content";
import { requirePublicRead } from "@/lib/auth/public-read";
import { listPosts } from "@/lib/content/list-posts";
import { postListQuery } from "@/lib/content/model/api-content";
import { readQuery } from "@/lib/core/http/read-body";
import { json, route } from "@/lib/core/http/route";

export const GET = route(async (request: Request) => {
  const isSearch = new URL(request.url).searchParams.has("q");
  const headers = await requirePublicRead(request, isSearch ? "search" : "publicRead");
  const query = readQuery(request, postListQuery);
  const offset = Number(query.cursor ?? 0);
  const { posts, total } = await listPosts({
    locale: query.locale,
    offset,
    limit: query.limit,
    ...(query.category ? { categoryId: query.category } : {}),
    ...(query.tag ? { tagId: query.tag } : {}),
    ...(query.q ? { search: query.q } : {}),
  });
  const next = offset + posts.length;
  return json(
    { data: posts.map(presentPost), nextCursor: next < total ? String(next) : null, total },
    { headers },
  );
});
