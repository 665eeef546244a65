import "server-only";
import { eq, sql } from "drizzle-orm";
import { createTransport } from "nodemailer";
import { z } from "zod";
import { orm } from "@/db/client";
import { mailOutbox } from "@/db/schema";
import { env } from "@/lib/core/env";
import { defineJob } from "@/lib/jobs/define-job";
import { forgetLinks } from "./forget-links";

/**
 * Sends one stored mail through SMTP_URL; its links that work once are then stored no longer. Without SMTP_URL the outbox is the
 * mailbox: the mail is kept readable, links and all, until `expireMails` deletes it when they have expired.
 * A mail that was sent is not sent again; a server's refusal is stored and tried again with growing pauses.
 */
export const sendMailJob = defineJob({
  name: "mail.send",
  schema: z.object({ mailId: z.string() }),
  retryLimit: 8,
  expireInSeconds: 60,
  async run({ mailId }) {
    const db = await orm();
    const [mail] = await db.select().from(mailOutbox).where(eq(mailOutbox.id, mailId));
    if (!mail || mail.status === "sent" || mail.status === "kept") return;
    const { SMTP_URL, MAIL_FROM } = env();
    if (!SMTP_URL) {
      await db.update(mailOutbox).set({ status: "kept" }).where(eq(mailOutbox.id, mailId));
      return;
    }
    const transport = createTransport({ url: SMTP_URL, connectionTimeout: 10_000, socketTimeout: 20_000 });
    try {
      await transport.sendMail({
        messageId: `<${mail.id}@rozoom-ki>`,
        from: MAIL_FROM,
        to: mail.recipient,
        ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { "Content-Language": mail.locale, "Auto-Submitted": "auto-generated" },
      });
    } catch (error) {
      await db
        .update(mailOutbox)
        .set({ status: "failed", attempts: sql`${mailOutbox.attempts} + 1`, error: describe(error) })
        .where(eq(mailOutbox.id, mailId));
      throw error;
    } finally {
      transport.close();
    }
    await db
      .update(mailOutbox)
      .set({
        ...(await forgetLinks(mail)),
        status: "sent",
        sentAt: new Date(),
        attempts: sql`${mailOutbox.attempts} + 1`,
        error: null,
      })
      .where(eq(mailOutbox.id, mailId));
  },
});

function describe(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 300) : "unknown error";
}
