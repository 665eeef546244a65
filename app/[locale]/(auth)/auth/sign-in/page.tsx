import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, browserSession, readParam } from "@/components/auth/auth-page";
import { nextPath, withNext } from "@/components/auth/next-path";
import { SignInForm } from "@/components/auth/sign-in-form";
import { SignInNotice } from "@/components/auth/sign-in-notice";
import { listSignInProviders } from "@/lib/auth/list-sign-in-providers";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("signIn");

/** The way in. Who is signed in already is led on. */
export default async function SignInPage({ searchParams }: PageProps<"/[locale]/auth/sign-in">) {
  const locale = await currentLocale();
  const next = nextPath(await readParam(searchParams, "next"), locale);
  const [notice, error] = await Promise.all([
    readParam(searchParams, "notice"),
    readParam(searchParams, "error"),
  ]);
  if ((await browserSession()).state === "signed_in") redirect(next);
  const t = await getTranslations("auth.signIn");
  const register = withNext(`/${locale}/auth/register`, next, locale);
  return (
    <AuthFrame
      locale={locale}
      path={withNext("/auth/sign-in", next, locale)}
      title={t("title")}
      lead={next === nextPath(null, locale) ? undefined : t("lead")}
      footer={t.rich("noAccount", {
        link: (words) => (
          <Link href={register} prefetch={false} className="link font-semibold">
            {words}
          </Link>
        ),
      })}
    >
      <SignInNotice notice={notice} error={error} />
      <SignInForm locale={locale} next={next} providers={listSignInProviders()} />
    </AuthFrame>
  );
}
