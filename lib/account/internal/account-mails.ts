import "server-only";
import type { Orm } from "@/db/database";
import type { users } from "@/db/schema";
import { siteUrl } from "@/lib/core/env";
import { newId } from "@/lib/core/model/ids";
import { createDomainTranslator } from "@/lib/i18n/create-translator";
import { queueMail } from "@/lib/mail/queue-mail";

type User = typeof users.$inferSelect;

/** Tells when the account will be erased and where that is taken back. It cannot be switched off: somebody else may have asked. */
export async function queueDeletionMail(transaction: Orm, user: User, erasedAt: Date): Promise<void> {
  const t = await createDomainTranslator(user.locale, "account");
  const greet = await createDomainTranslator(user.locale, "mail");
  await queueMail(transaction, {
    kind: "account_deletion",
    dedupeKey: `account-deletion:${newId("mail")}`,
    recipient: user.email,
    locale: user.locale,
    subject: t("mails.deletion.subject"),
    text: [
      greet("greeting", { name: "none" }),
      t("mails.deletion.intro", { day: day(user, erasedAt) }),
      t("mails.deletion.undo"),
      dataPage(user),
      greet("signature"),
    ].join("\n\n"),
  });
}

/** Tells that a copy of one's data waits. The link leads to the signed-in page: the mail alone opens nothing. */
export async function queueExportMail(
  transaction: Orm,
  user: User,
  { exportId, expiresAt }: { exportId: string; expiresAt: Date },
): Promise<void> {
  if (!user.notifications.exports) return;
  const t = await createDomainTranslator(user.locale, "account");
  const greet = await createDomainTranslator(user.locale, "mail");
  await queueMail(transaction, {
    kind: "export_ready",
    dedupeKey: `export-ready:${exportId}`,
    recipient: user.email,
    locale: user.locale,
    subject: t("mails.export.subject"),
    text: [
      greet("greeting", { name: "none" }),
      t("mails.export.intro", { day: day(user, expiresAt) }),
      dataPage(user),
      t("mails.export.note"),
      greet("signature"),
    ].join("\n\n"),
  });
}

function dataPage({ locale }: User): string {
  return `${siteUrl()}/${locale}/account/data`;
}

function day(user: User, date: Date): string {
  const { locale, timeZone } = user;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone }).format(date);
}
