import "server-only";
import { z } from "zod";
import { database } from "@/db/client";
import { expireCredentials } from "@/lib/auth/expire-credentials";
import { expireConversations } from "@/lib/chat/expire-conversations";
import { expireLeads } from "@/lib/clients/expire-leads";
import { logger } from "@/lib/core/logger";
import { defineJob } from "@/lib/jobs/define-job";
import { expireMails } from "@/lib/mail/expire-mails";
import { expireKeptAnswers } from "./expire-kept-answers";

const dayMs = 24 * 3_600_000;

/** How long what people said is kept (days), as the privacy notice promises. */
export const retentionDays = { conversations: 180, leads: 730 } as const;

/**
 * Deleted rows stay in the files until they are written over. A server's autovacuum sees to that; the embedded database
 * has none.
 */
async function forgetDeletedRows(): Promise<void> {
  const db = await database();
  if (db.dialect !== "pglite") return;
  await db.exec("vacuum");
  await db.exec("checkpoint");
}

/** Deletes, every night, conversations, requests, mails and what belongs to sign-in when they are older than the policy allows. */
export const expirePersonalDataJob = defineJob({
  name: "privacy.expire",
  schema: z.object({}),
  cron: "17 2 * * *",
  retryLimit: 3,
  expireInSeconds: 1_800,
  async run() {
    const now = Date.now();
    const conversationsBefore = new Date(now - retentionDays.conversations * dayMs);
    const leadsBefore = new Date(now - retentionDays.leads * dayMs);
    const conversations = await expireConversations(conversationsBefore);
    const leads = await expireLeads(leadsBefore);
    const mails = await expireMails({ conversationsBefore, leadsBefore });
    const answers = await expireKeptAnswers();
    const credentials = await expireCredentials(new Date(now));
    await forgetDeletedRows();
    logger().info({ conversations, leads, mails, answers, credentials }, "personal data expired");
  },
});
