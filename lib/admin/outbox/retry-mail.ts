import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { mailOutbox } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { sendMailJob } from "@/lib/mail/send-mail-job";

/**
 * Sends a failed mail once more, now. A repeat that was planned anyway finds it sent and does nothing.
 * @throws AppError `forbidden`, `not_found`, `conflict` when the mail has not failed.
 */
export async function retryMail(viewer: UserViewer, mailId: string): Promise<void> {
  requirePermission(viewer, "jobs.retry");
  await (await orm()).transaction(async (transaction) => {
    const [mail] = await transaction
      .select({ status: mailOutbox.status })
      .from(mailOutbox)
      .where(eq(mailOutbox.id, mailId))
      .for("update");
    if (!mail) throw new AppError("not_found", { message: "no such mail" });
    if (mail.status !== "failed") throw new AppError("conflict", { message: "the mail has not failed" });
    await transaction
      .update(mailOutbox)
      .set({ status: "queued" })
      .where(and(eq(mailOutbox.id, mailId), eq(mailOutbox.status, "failed")));
    await enqueue(transaction, sendMailJob, { mailId });
    await writeAudit(transaction, {
      actor: viewer,
      action: "mail.retried",
      target: { type: "mail", id: mailId },
    });
  });
}
