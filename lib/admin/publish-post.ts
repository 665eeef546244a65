import "server-only";
import { orm } from "@/db/client";
import { syncSiteKnowledgeJob } from "@/lib/assistants/sync-site-knowledge-job";
import type { PostInput } from "@/lib/content/model/post-input";
import { savePost } from "@/lib/content/save-post";
import { enqueue } from "@/lib/jobs/enqueue";

/**
 * Saves a post and has the assistant learn it, all or nothing. The caller expires the pages that show posts.
 * @throws AppError `invalid_input`.
 */
export async function publishPost(id: string, input: PostInput): Promise<void> {
  await (await orm()).transaction(async (transaction) => {
    await savePost(transaction, id, input);
    await enqueue(transaction, syncSiteKnowledgeJob, {});
  });
}
