import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, browserSession, readParam } from "@/components/auth/auth-page";
import { nextPath, withNext } from "@/components/auth/next-path";
import { RegisterForm } from "@/components/auth/register-form";
import { listSignInProviders } from "@/lib/auth/list-sign-in-providers";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("register");

export default async function RegisterPage({ searchParams }: PageProps<"/[locale]/auth/register">) {
  const locale = await currentLocale();
  const next = nextPath(await readParam(searchParams, "next"), locale);
  if ((await browserSession()).state === "signed_in") redirect(next);
  const t = await getTranslations("auth.register");
  const signIn = withNext(`/${locale}/auth/sign-in`, next, locale);
  return (
    <AuthFrame
      locale={locale}
      path={withNext("/auth/register", next, locale)}
      title={t("title")}
      footer={t.rich("hasAccount", {
        link: (words) => (
          <Link href={signIn} prefetch={false} className="link font-semibold">
            {words}
          </Link>
        ),
      })}
    >
      <RegisterForm locale={locale} next={next} providers={listSignInProviders()} />
    </AuthFrame>
  );
}
