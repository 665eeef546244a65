import "server-only";
import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";
import { syncSiteKnowledge } from "./sync-site-knowledge";

/** Enqueued with every change of published content. */
export const syncSiteKnowledgeJob = defineJob({
  name: "knowledge.sync-site",
  schema: z.object({}),
  retryLimit: 5,
  expireInSeconds: 300,
  run: () => syncSiteKnowledge(),
});
