import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, browserSession, readParam } from "@/components/auth/auth-page";
import { nextPath, withNext } from "@/components/auth/next-path";
import { SecondFactorForm } from "@/components/auth/second-factor-form";
import { SignOutLink } from "@/components/auth/sign-out";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("secondFactor");

/** Every sign-in comes through here: who owes nothing is led on, who must set up the second step is led there. */
export default async function SecondFactorPage({ searchParams }: PageProps<"/[locale]/auth/second-factor">) {
  const locale = await currentLocale();
  const next = nextPath(await readParam(searchParams, "next"), locale);
  const signIn = withNext(`/${locale}/auth/sign-in`, next, locale);
  const { state } = await browserSession();
  if (state === "none") redirect(signIn);
  if (state === "signed_in") redirect(next);
  if (state === "totp_enrolment") redirect(withNext(`/${locale}/auth/second-factor/setup`, next, locale));
  const t = await getTranslations("auth.secondFactor");
  return (
    <AuthFrame
      locale={locale}
      path={withNext("/auth/second-factor", next, locale)}
      title={t("title")}
      footer={<SignOutLink label={t("signOut")} next={signIn} />}
    >
      <SecondFactorForm next={next} />
    </AuthFrame>
  );
}
