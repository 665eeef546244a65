import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, readParam } from "@/components/auth/auth-page";
import { signInErrorText } from "@/components/auth/sign-in-error";
import { company } from "@/components/layout/company";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("error");

/** Where a sign-in through a provider ends when it fails. */
export default async function SignInErrorPage({ searchParams }: PageProps<"/[locale]/auth/error">) {
  const locale = await currentLocale();
  const text = signInErrorText(await readParam(searchParams, "error"));
  const t = await getTranslations("auth.error");
  return (
    <AuthFrame locale={locale} path="/auth/error" title={t("title")}>
      <div className="space-y-6">
        <Alert tone="danger">{t(text)}</Alert>
        <div className="space-y-3">
          <LinkButton href={`/${locale}/auth/sign-in`} prefetch={false} className="w-full">
            {t("retry")}
          </LinkButton>
          <LinkButton variant="outline" href={`mailto:${company.email}`} className="w-full">
            {t("contact")}
          </LinkButton>
        </div>
      </div>
    </AuthFrame>
  );
}
