import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, browserSession, readParam } from "@/components/auth/auth-page";
import { nextPath, withNext } from "@/components/auth/next-path";
import { SetupSecondFactor } from "@/components/auth/setup-second-factor";
import { SignOutLink } from "@/components/auth/sign-out";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("setup");

/** People whose role demands a second step set it up here before anything else. */
export default async function SetupSecondFactorPage({
  searchParams,
}: PageProps<"/[locale]/auth/second-factor/setup">) {
  const locale = await currentLocale();
  const next = nextPath(await readParam(searchParams, "next"), locale);
  const signIn = withNext(`/${locale}/auth/sign-in`, next, locale);
  const session = await browserSession();
  if (session.state === "none") redirect(signIn);
  if (session.state !== "totp_enrolment") redirect(withNext(`/${locale}/auth/second-factor`, next, locale));
  const t = await getTranslations("auth");
  return (
    <AuthFrame
      locale={locale}
      path={withNext("/auth/second-factor/setup", next, locale)}
      title={t("setup.title")}
      lead={t("setup.required")}
      footer={<SignOutLink label={t("secondFactor.signOut")} next={signIn} />}
    >
      <SetupSecondFactor account={session.found.user.email} next={next} />
    </AuthFrame>
  );
}
