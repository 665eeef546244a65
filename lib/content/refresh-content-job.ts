import "server-only";
import { z } from "zod";
import { orm } from "@/db/client";
import { defineJob } from "@/lib/jobs/define-job";
import { announceContentChange } from "./announce-content-change";
import { refreshFront } from "./internal/refresh-front";

/** Expires content in every process, then has the cache in front fetch the pages that show it. */
export const refreshContentJob = defineJob({
  name: "content.refresh",
  schema: z.object({ tags: z.array(z.string()), paths: z.array(z.string()) }),
  retryLimit: 8,
  expireInSeconds: 600,
  async run({ tags, paths }, signal) {
    await announceContentChange(await orm(), tags);
    await refreshFront(paths, signal);
  },
});
