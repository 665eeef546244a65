import { revalidateTag } from "next/cache";
import { publishPost } from "@/lib/admin/publish-post";
import { requireOperations } from "@/lib/auth/operations-token";
import { contentTags } from "@/lib/content/model/content";
import { postId, postInput } from "@/lib/content/model/post-input";
import { parseInput, readJson } from "@/lib/core/http/read-body";
import { route } from "@/lib/core/http/route";

/** Saves a post in three languages; published ones show at once. */
export const PUT = route(async (request: Request, { params }: RouteContext<"/api/ops/posts/[id]">) => {
  requireOperations(request);
  const id = parseInput(postId, (await params).id);
  const input = await readJson(request, postInput, { maxBytes: 1_000_000 });
  await publishPost(id, input);
  revalidateTag(contentTags.posts, { expire: 0 });
  return new Response(null, { status: 204 });
});
