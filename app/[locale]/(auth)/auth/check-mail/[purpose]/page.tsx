import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, readParam } from "@/components/auth/auth-page";
import { mailPurposes } from "@/components/auth/mail-sent";
import { MailSentNote } from "@/components/auth/mail-sent-note";
import { nextPath, withNext } from "@/components/auth/next-path";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("checkMail");

const forms = {
  register: "register",
  "magic-link": "sign-in",
  "forgot-password": "forgot-password",
} as const;

/** After a mail was asked for: where it went and what to do with it. */
export default async function CheckMailPage({
  params,
  searchParams,
}: PageProps<"/[locale]/auth/check-mail/[purpose]">) {
  const given = (await params).purpose;
  const purpose = mailPurposes.find((known) => known === given);
  if (!purpose) notFound();
  const locale = await currentLocale();
  const next = nextPath(await readParam(searchParams, "next"), locale);
  const t = await getTranslations("auth.checkMail");
  return (
    <AuthFrame
      locale={locale}
      path={withNext(`/auth/check-mail/${purpose}`, next, locale)}
      title={t("title")}
    >
      <MailSentNote
        locale={locale}
        purpose={purpose}
        next={next}
        back={withNext(`/${locale}/auth/${forms[purpose]}`, next, locale)}
      />
    </AuthFrame>
  );
}
