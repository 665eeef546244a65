import "server-only";
import type { Orm } from "@/db/database";
import { syncSiteKnowledgeJob } from "@/lib/assistants/sync-site-knowledge-job";
import { announceContentChange } from "@/lib/content/announce-content-change";
import { listPostAddresses } from "@/lib/content/list-post-addresses";
import { changedPaths, type PostAddress } from "@/lib/content/model/changed-paths";
import { contentTags } from "@/lib/content/model/content";
import { refreshContentJob } from "@/lib/content/refresh-content-job";
import { refreshSiteJob } from "@/lib/content/refresh-site-job";
import { enqueue } from "@/lib/jobs/enqueue";

/**
 * By then every process has heard of a change, and pages whose rendering began before it were sent (ms). All is
 * refreshed once more at that moment, or the cache in front would keep such a page.
 */
const settledAfterMs = 5_000;

/**
 * Has the assistant learn a changed post, and every process and the cache in front renew the pages that show it, now and at
 * `appearsAt` when that is to come. The caller expires its own process's pages, so that its next request sees the change for certain.
 */
export async function showPostChange(
  transaction: Orm,
  postId: string,
  before: readonly PostAddress[],
  appearsAt: Date,
): Promise<void> {
  const paths = changedPaths(postId, before, await listPostAddresses(transaction));
  await announceContentChange(transaction, [contentTags.posts]);
  const moments = appearsAt.getTime() > Date.now() ? [null, appearsAt] : [null];
  for (const moment of moments) {
    const settled = new Date((moment?.getTime() ?? Date.now()) + settledAfterMs);
    const atMoment = moment ? { startAfter: moment } : {};
    const tags = moment ? [contentTags.posts] : [];
    await enqueue(transaction, syncSiteKnowledgeJob, {}, atMoment);
    await enqueue(transaction, refreshContentJob, { tags, paths }, atMoment);
    await enqueue(transaction, refreshContentJob, { tags: [], paths }, { startAfter: settled });
  }
}

/** The same for content that stands on many pages: services, questions, the company's facts. */
export async function showSiteChange(transaction: Orm, tags: readonly string[]): Promise<void> {
  await announceContentChange(transaction, tags);
  await enqueue(transaction, syncSiteKnowledgeJob, {});
  await enqueue(transaction, refreshSiteJob, {});
  await enqueue(transaction, refreshSiteJob, {}, { startAfter: new Date(Date.now() + settledAfterMs) });
}
