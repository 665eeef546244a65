import "server-only";
import type { Orm } from "@/db/database";
import { mailOutbox } from "@/db/schema";
import { newId } from "@/lib/core/model/ids";
import type { Locale } from "@/lib/core/model/locale";
import { enqueue } from "@/lib/jobs/enqueue";
import { sendMailJob } from "./send-mail-job";

/** Mails about accounts: those of the first line carry a link that works once, the others tell of what was changed. */
export const linkMailKinds = [
  "verify_email",
  "reset_password",
  "magic_link",
  "change_email",
  "email_changed",
] as const;
const noticeMailKinds = [
  "already_registered",
  "new_device",
  "password_changed",
  "second_factor_on",
  "second_factor_off",
  "recovery_code_used",
  "passkey_added",
  "account_suspended",
] as const;

export type AccountMailKind = (typeof linkMailKinds)[number] | (typeof noticeMailKinds)[number];

/** Mails about projects; an invitation carries a link that works once. */
export type ProjectMailKind = "project_invitation" | "project_membership";

/** Mails about a person's own data. */
export type DataMailKind = "account_deletion" | "export_ready";

export interface NewMail {
  kind:
    | "lead_confirmation"
    | "lead_alert"
    | "lead_reply"
    | "handoff_alert"
    | ProjectMailKind
    | DataMailKind
    | AccountMailKind;
  /** What the mail is about; the same key twice is one mail. */
  dedupeKey: string;
  recipient: string;
  replyTo?: string;
  locale: Locale;
  subject: string;
  /** Plain text, paragraphs parted by an empty line. */
  text: string;
}

/** Stores a mail and the job that sends it, in the caller's transaction. */
export async function queueMail(transaction: Orm, mail: NewMail): Promise<void> {
  const [stored] = await transaction
    .insert(mailOutbox)
    .values({
      ...mail,
      id: newId("mail"),
      subject: singleLine(mail.subject),
      html: toHtml(mail.text, mail.locale),
      status: "queued",
    })
    .onConflictDoNothing({ target: mailOutbox.dedupeKey })
    .returning({ id: mailOutbox.id });
  if (stored) await enqueue(transaction, sendMailJob, { mailId: stored.id });
}

/** A line end in a subject would begin a new header. */
function singleLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}

function toHtml(text: string, locale: Locale): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll("\n", "<br>")}</p>`)
    .join("\n");
  return `<!doctype html>\n<html lang="${locale}"><body style="font:16px/1.5 system-ui,sans-serif;max-width:38rem">\n${paragraphs}\n</body></html>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
