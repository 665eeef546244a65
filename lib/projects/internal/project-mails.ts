import "server-only";
import type { Orm } from "@/db/database";
import type { users } from "@/db/schema";
import type { ProjectRole } from "@/lib/auth/model/permissions";
import { siteUrl } from "@/lib/core/env";
import type { Locale } from "@/lib/core/model/locale";
import { createDomainTranslator, createLocaleFormatter } from "@/lib/i18n/create-translator";
import { queueMail } from "@/lib/mail/queue-mail";

interface InvitationMail {
  invitationId: string;
  email: string;
  locale: Locale;
  /** The secret of the link; only this mail and its recipient know it. */
  token: string;
  projectName: string;
  inviterName: string;
  role: ProjectRole;
  expiresAt: Date;
}

/** Mails the link that makes its recipient a member. */
export async function queueInvitationMail(transaction: Orm, mail: InvitationMail): Promise<void> {
  const { locale, role, expiresAt } = mail;
  const t = await createDomainTranslator(locale, "mail");
  const project = withoutAddresses(mail.projectName);
  const inviter = withoutAddresses(mail.inviterName);
  const until = createLocaleFormatter(locale).dateTime(expiresAt, { dateStyle: "long", timeStyle: "short" });
  await queueMail(transaction, {
    kind: "project_invitation",
    dedupeKey: `project-invitation:${mail.invitationId}:${expiresAt.getTime()}`,
    recipient: mail.email,
    locale,
    subject: t("projectInvitation.subject", { project }),
    text: [
      t("greeting", { name: "none" }),
      t("projectInvitation.intro", { inviter, project, role: t(`projectRoles.${role}`) }),
      `${siteUrl()}/${locale}/auth/invitation?token=${mail.token}`,
      t("projectInvitation.rules", { until }),
      t("projectInvitation.ignore"),
      t("signature"),
    ].join("\n\n"),
  });
}

/** Tells a member of a new role or of having been taken out, unless they want no mails about projects. */
export async function queueMembershipMail(
  transaction: Orm,
  user: typeof users.$inferSelect,
  { projectId, name, change }: { projectId: string; name: string; change: ProjectRole | "removed" },
): Promise<void> {
  if (!user.notifications.projects) return;
  const { locale } = user;
  const t = await createDomainTranslator(locale, "mail");
  const project = withoutAddresses(name);
  const told =
    change === "removed"
      ? [t("projectMembership.removed", { project })]
      : [
          t("projectMembership.role", { project, role: t(`projectRoles.${change}`) }),
          `${siteUrl()}/${locale}/account/projects/${projectId}`,
        ];
  await queueMail(transaction, {
    kind: "project_membership",
    dedupeKey: `project-membership:${projectId}:${user.id}:${Date.now()}`,
    recipient: user.email,
    locale,
    subject: t("projectMembership.subject", { project }),
    text: [
      t("greeting", { name: withoutAddresses(user.name) }),
      ...told,
      t("projectMembership.choice"),
      t("signature"),
    ].join("\n\n"),
  });
}

/** Names are free text: in the company's mails they must lead nobody anywhere. */
function withoutAddresses(name: string): string {
  return name.replace(/\b[a-z][a-z\d+.-]*:\/\/\S*|\S+\.[\p{L}]{2,}(?:\/\S*)?/giu, "[…]").slice(0, 100);
}
