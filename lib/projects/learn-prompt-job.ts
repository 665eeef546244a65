import "server-only";
import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";
import { learnPrompt } from "./learn-prompt";

/** Enqueued with every change of a prompt. */
export const learnPromptJob = defineJob({
  name: "projects.learn-prompt",
  schema: z.object({ projectId: z.string(), promptId: z.string() }),
  retryLimit: 8,
  expireInSeconds: 120,
  run: ({ projectId, promptId }) => learnPrompt(projectId, promptId),
});
