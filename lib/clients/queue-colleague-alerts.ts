import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { users } from "@/db/schema";
import { roleMay, siteRoles } from "@/lib/auth/model/permissions";
import { siteUrl } from "@/lib/core/env";
import { createDomainTranslator } from "@/lib/i18n/create-translator";
import { queueMail } from "@/lib/mail/queue-mail";

/** More colleagues than this are not written to for one event. */
const mostColleagues = 50;

const alerts = {
  leads: { permission: "leads.read", kind: "lead_alert", room: "leads" },
  handoffs: { permission: "conversations.read", kind: "handoff_alert", room: "conversations" },
} as const;

/**
 * Tells colleagues who chose to be told of a new request or of a visitor who asks for a person. Their mails hold nothing of the person:
 * in the administration, too, colleagues see personal data only when they reveal it. The company's own address has a mail of its own.
 * @param about id of the request or conversation, and the words it is recognised by
 */
export async function queueColleagueAlerts(
  transaction: Orm,
  choice: keyof typeof alerts,
  about: { id: string; reference: string },
): Promise<void> {
  const { permission, kind, room } = alerts[choice];
  const colleagues = await transaction
    .select({ id: users.id, email: users.email, locale: users.locale })
    .from(users)
    .where(
      and(
        inArray(
          users.role,
          siteRoles.filter((role) => roleMay(role, permission)),
        ),
        eq(users.status, "active"),
        isNull(users.deletionRequestedAt),
        isNotNull(users.emailVerifiedAt),
        sql`(${users.notifications} ->> ${choice})::boolean`,
      ),
    )
    .orderBy(asc(users.id))
    .limit(mostColleagues);
  for (const { id, email, locale } of colleagues) {
    const t = await createDomainTranslator(locale, "mail");
    await queueMail(transaction, {
      kind,
      dedupeKey: `colleague-${kind}:${about.id}:${id}`,
      recipient: email,
      locale,
      subject: t(`colleagueAlert.${choice}.subject`, { reference: about.reference }),
      text: [
        t(`colleagueAlert.${choice}.text`, { reference: about.reference }),
        `${siteUrl()}/${locale}/admin/${room}/${about.id}`,
        `${t("colleagueAlert.choice")}\n${siteUrl()}/${locale}/account/notifications`,
      ].join("\n\n"),
    });
  }
}
