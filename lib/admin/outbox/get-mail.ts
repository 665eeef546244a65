import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { mailOutbox } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/model/errors";
import { linkMailKinds } from "@/lib/mail/queue-mail";
import { hideLinks } from "../model/hide-links";
import type { MailDetail } from "../model/outbox";
import { presentMail } from "./list-mails";

/**
 * A mail with its texts.
 *
 * Mails about accounts hold links that sign somebody in; whoever read one here could take the account over. They are shown
 * on the embedded database without a mail server only, where the outbox is the mailbox and nobody else could ever follow
 * them; everywhere else they are taken out, also for admins.
 * @throws AppError `forbidden`, `not_found`.
 */
export async function getMail(viewer: UserViewer, mailId: string): Promise<MailDetail> {
  requirePermission(viewer, "outbox.read");
  const [mail] = await (await orm()).select().from(mailOutbox).where(eq(mailOutbox.id, mailId));
  if (!mail) throw new AppError("not_found", { message: "no such mail" });
  const texts = isMailbox() ? { text: mail.text, html: mail.html, linksHidden: false } : withoutLinks(mail);
  return { ...presentMail(mail), replyTo: mail.replyTo, ...texts };
}

/** Whether this is where mails arrive: a demo on one machine. */
function isMailbox(): boolean {
  const { DATABASE_URL, SMTP_URL } = env();
  return !DATABASE_URL && !SMTP_URL;
}

function withoutLinks(mail: { kind: string; text: string; html: string }) {
  const all = linkMailKinds.some((kind) => kind === mail.kind);
  const text = hideLinks(mail.text, all);
  const html = hideLinks(mail.html, all);
  return { text: text.text, html: html.text, linksHidden: text.hidden || html.hidden };
}
