import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, browserSession, readParam } from "@/components/auth/auth-page";
import { nextPath } from "@/components/auth/next-path";
import { SignOut } from "@/components/auth/sign-out";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("signOut");

export default async function SignOutPage({ searchParams }: PageProps<"/[locale]/auth/sign-out">) {
  const locale = await currentLocale();
  if ((await browserSession()).state === "none") redirect(`/${locale}/auth/sign-in`);
  const t = await getTranslations("auth.signOut");
  return (
    <AuthFrame locale={locale} path="/auth/sign-out" title={t("title")} lead={t("lead")}>
      <SignOut locale={locale} back={nextPath(await readParam(searchParams, "next"), locale)} />
    </AuthFrame>
  );
}
