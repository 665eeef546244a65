import "server-only";
import { z } from "zod";
import { orm } from "@/db/client";
import { env } from "@/lib/core/env";
import { defineJob } from "@/lib/jobs/define-job";
import { enqueue } from "@/lib/jobs/enqueue";
import { refreshFront } from "./internal/refresh-front";
import { listSitePages } from "./list-site-pages";
import { sitePaths } from "./model/changed-paths";

/** By then the processes of an older version are gone (ms). */
const replacedAfterMs = 20_000;

/** Has the cache in front fetch all public pages anew. */
export const refreshSiteJob = defineJob({
  name: "content.refresh-site",
  schema: z.object({}),
  retryLimit: 5,
  expireInSeconds: 900,
  async run(_, signal) {
    await refreshFront(sitePaths(await listSitePages()), signal);
  },
});

/**
 * Renews the cache in front soon after this process was started or was cut off: the copies there may be an older
 * version's, whose scripts and styles are no longer served, or older than the database.
 */
export async function refreshSiteSoon(): Promise<void> {
  if (!env().PURGE_URL) return;
  await enqueue(await orm(), refreshSiteJob, {}, { startAfter: new Date(Date.now() + replacedAfterMs) });
}
