import { presentPost } from "@/lib/api/present-content";
import { requirePublicRead } from "@/lib/auth/public-read";
import { listPosts } from "@/lib/content/list-posts";
import { postListQuery } from "@/lib/content/model/api-content";
import { parseInput } from "@/lib/core/http/read-body";
import { json, route } from "@/lib/core/http/route";

export const GET = route(async (request: Request) => {
  const { searchParams } = new URL(request.url);
  const headers = await requirePublicRead(request, searchParams.has("q") ? "search" : "publicRead");
  const query = parseInput(postListQuery, Object.fromEntries(searchParams));
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
