import "server-only";
import { orm } from "@/db/client";
import { syncSiteKnowledgeJob } from "@/lib/assistants/sync-site-knowledge-job";
import { announceContentChange } from "@/lib/content/announce-content-change";
import { listPostAddresses } from "@/lib/content/list-post-addresses";
import { changedPaths } from "@/lib/content/model/changed-paths";
import { contentTags } from "@/lib/content/model/content";
import type { PostInput } from "@/lib/content/model/post-input";
import { refreshContentJob } from "@/lib/content/refresh-content-job";
import { savePost } from "@/lib/content/save-post";
import { enqueue } from "@/lib/jobs/enqueue";

/**
 * By then every process has heard of a change, and pages whose rendering began before it were sent (ms). All is
 * refreshed once more at that moment, or the cache in front would keep such a page.
 */
const settledAfterMs = 5_000;

/**
 * Saves a post, has the assistant learn it, and has every process and the cache in front renew the pages that show it,
 * all or nothing. The caller expires its own process's pages, so that its next request sees the change for certain.
 * @throws AppError `invalid_input`.
 */
export async function publishPost(id: string, input: PostInput): Promise<void> {
  const db = await orm();
  const before = await listPostAddresses(db);
  await db.transaction(async (transaction) => {
    await savePost(transaction, id, input);
    const paths = changedPaths(id, before, await listPostAddresses(transaction));
    await announceContentChange(transaction, [contentTags.posts]);
    for (const moment of changeMoments(input.publishedAt)) {
      const settled = new Date((moment?.getTime() ?? Date.now()) + settledAfterMs);
      const atMoment = moment ? { startAfter: moment } : {};
      const tags = moment ? [contentTags.posts] : [];
      await enqueue(transaction, syncSiteKnowledgeJob, {}, atMoment);
      await enqueue(transaction, refreshContentJob, { tags, paths }, atMoment);
      await enqueue(transaction, refreshContentJob, { tags: [], paths }, { startAfter: settled });
    }
  });
}

/** When visitors can see a difference: now (null), and at the post's own date when that is to come. */
function changeMoments(publishedAt: string | undefined): (Date | null)[] {
  const appearsAt = publishedAt ? new Date(publishedAt) : new Date();
  return appearsAt.getTime() > Date.now() ? [null, appearsAt] : [null];
}
