import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, readParam } from "@/components/auth/auth-page";
import { MailRequestForm } from "@/components/auth/mail-request-form";
import { nextPath, withNext } from "@/components/auth/next-path";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("forgot");

export default async function ForgotPasswordPage({
  searchParams,
}: PageProps<"/[locale]/auth/forgot-password">) {
  const locale = await currentLocale();
  const next = nextPath(await readParam(searchParams, "next"), locale);
  const t = await getTranslations("auth.forgot");
  return (
    <AuthFrame
      locale={locale}
      path={withNext("/auth/forgot-password", next, locale)}
      title={t("title")}
      lead={t("lead")}
      footer={
        <Link
          href={withNext(`/${locale}/auth/sign-in`, next, locale)}
          prefetch={false}
          className="link font-semibold"
        >
          {t("back")}
        </Link>
      }
    >
      <MailRequestForm locale={locale} next={next} purpose="forgot-password" />
    </AuthFrame>
  );
}
