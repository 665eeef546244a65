import "server-only";
import { z } from "zod";
import { orm } from "@/db/client";
import { defineJob } from "@/lib/jobs/define-job";
import { announceContentChange } from "./announce-content-change";
import { refreshFront } from "./internal/refresh-front";

/** Has the cache in front fetch pages anew, after the content of `tags`, if any, has expired in every process. */
export const refreshContentJob = defineJob({
  name: "content.refresh",
  schema: z.object({ tags: z.array(z.string()), paths: z.array(z.string()) }),
  retryLimit: 8,
  expireInSeconds: 600,
  async run({ tags, paths }, signal) {
    if (tags.length > 0) await announceContentChange(await orm(), tags);
    await refreshFront(paths, signal);
  },
});
