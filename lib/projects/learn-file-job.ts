import "server-only";
import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";
import { learnFile } from "./learn-file";

/** Enqueued with every file that is uploaded. */
export const learnFileJob = defineJob({
  name: "projects.learn-file",
  schema: z.object({ projectId: z.string(), fileId: z.string() }),
  retryLimit: 3,
  expireInSeconds: 120,
  run: ({ projectId, fileId }) => learnFile(projectId, fileId),
});
