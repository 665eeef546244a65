import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, browserSession, readParam } from "@/components/auth/auth-page";
import { findInvitation } from "@/components/auth/find-invitation";
import { InvalidLink } from "@/components/auth/invalid-link";
import { InvitationCard } from "@/components/auth/invitation-card";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("invitation");

/** A mailed invitation into a project: to what, by whom, as what. */
export default async function InvitationPage({ searchParams }: PageProps<"/[locale]/auth/invitation">) {
  const locale = await currentLocale();
  const token = await readParam(searchParams, "token");
  const invitation = await findInvitation(token);
  const t = await getTranslations("auth");
  const path = `/auth/invitation?token=${encodeURIComponent(token)}`;
  if (!invitation) {
    return (
      <AuthFrame locale={locale} path={path} title={t("invitation.title")}>
        <InvalidLink
          title={t("invitation.invalidTitle")}
          text={t("invitation.invalid")}
          action={{ href: `/${locale}/account`, label: t("link.toAccount") }}
        />
      </AuthFrame>
    );
  }
  const session = await browserSession();
  return (
    <AuthFrame
      locale={locale}
      path={path}
      title={t("invitation.titleProject", { project: invitation.projectName })}
      lead={
        invitation.inviterName
          ? t("invitation.lead", { inviter: invitation.inviterName })
          : t("invitation.leadUnknown")
      }
    >
      <InvitationCard
        locale={locale}
        token={token}
        invitation={invitation}
        account={session.state === "signed_in" ? session.found.user.email : null}
      />
    </AuthFrame>
  );
}
