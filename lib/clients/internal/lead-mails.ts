import "server-only";
import { and, count, eq, gt, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { type leads, mailOutbox } from "@/db/schema";
import { env } from "@/lib/core/env";
import { createDomainTranslator } from "@/lib/i18n/create-translator";
import { queueMail } from "@/lib/mail/queue-mail";
import { queueColleagueAlerts } from "../queue-colleague-alerts";

type Lead = typeof leads.$inferSelect;

/** Anybody can type anybody's address: it gets no more confirmations than this in a day. */
const confirmationsADay = 3;

/** Confirmation to the sender in their language, alerts to the company and to colleagues who want them; once per lead. */
export async function queueLeadMails(transaction: Orm, lead: Lead, reference: string): Promise<void> {
  if ((await countConfirmations(transaction, lead.email)) < confirmationsADay) {
    await queueMail(transaction, {
      kind: "lead_confirmation",
      dedupeKey: `lead-confirmation:${lead.id}`,
      recipient: lead.email,
      replyTo: env().MAIL_COMPANY,
      locale: lead.locale,
      ...(await confirmation(lead, reference)),
    });
  }
  await queueMail(transaction, {
    kind: "lead_alert",
    dedupeKey: `lead-alert:${lead.id}`,
    recipient: env().MAIL_COMPANY,
    replyTo: lead.email,
    locale: "de",
    ...(await alert(lead, reference)),
  });
  await queueColleagueAlerts(transaction, "leads", { id: lead.id, reference });
}

/** Confirmations to an address within the last 24 hours. */
async function countConfirmations(transaction: Orm, email: string): Promise<number> {
  const [row] = await transaction
    .select({ total: count() })
    .from(mailOutbox)
    .where(
      and(
        gt(mailOutbox.createdAt, sql`now() - interval '1 day'`),
        eq(mailOutbox.kind, "lead_confirmation"),
        eq(sql`lower(${mailOutbox.recipient})`, email.toLowerCase()),
      ),
    );
  return row?.total ?? 0;
}

async function confirmation(lead: Lead, reference: string): Promise<{ subject: string; text: string }> {
  const t = await createDomainTranslator(lead.locale, "mail");
  const quote = lead.message ? [t("leadConfirmation.quote"), quoted(withoutLinks(lead.message))] : [];
  const name = lead.name && withoutLinks(lead.name) === lead.name ? lead.name : "none";
  return {
    subject: t("leadConfirmation.subject", { reference }),
    text: [
      t("greeting", { name }),
      t("leadConfirmation.intro", { reference }),
      ...quote,
      t("leadConfirmation.privacy"),
      t("signature"),
    ].join("\n\n"),
  };
}

async function alert(lead: Lead, reference: string): Promise<{ subject: string; text: string }> {
  const t = await createDomainTranslator("de", "mail");
  const facts = [
    [t("leadAlert.reference"), reference],
    [t("leadAlert.source"), t(`leadAlert.sources.${lead.source}`)],
    [t("leadAlert.page"), lead.page],
    [t("leadAlert.language"), lead.locale],
    [t("leadAlert.name"), lead.name],
    [t("leadAlert.email"), lead.email],
    [t("leadAlert.phone"), lead.phone],
    [t("leadAlert.company"), lead.company],
    [t("leadAlert.conversation"), lead.conversationId],
  ];
  return {
    subject: t("leadAlert.subject", { reference, email: lead.email }),
    text: [
      t("leadAlert.intro"),
      facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join("\n"),
      `${t("leadAlert.message")}:\n${quoted(lead.message)}`,
    ].join("\n\n"),
  };
}

/** The words without web addresses: in the company's name they would lead whomever somebody else likes. */
function withoutLinks(text: string): string {
  return text.replace(/(?:\b[a-z][a-z\d+.-]*:\/\/|\bwww\.)\S+/gi, "[…]");
}

function quoted(text: string): string {
  return text.replace(/^/gm, "> ");
}
