import "server-only";
import { listPosts } from "./list-posts";
import type { PostSummary } from "./model/content";

/** Posts that share most with this one: tags count twice, the category once; newest first among equals. */
export async function listRelatedPosts(post: PostSummary, limit: number): Promise<PostSummary[]> {
  const { posts } = await listPosts({ locale: post.locale });
  const tagIds = new Set(post.tags.map((tag) => tag.id));
  const scoreOf = (other: PostSummary) =>
    2 * other.tags.filter((tag) => tagIds.has(tag.id)).length +
    (other.category.id === post.category.id ? 1 : 0);
  return posts
    .filter((other) => other.id !== post.id)
    .map((other, index) => ({ other, index, score: scoreOf(other) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, limit)
    .map(({ other }) => other);
}
