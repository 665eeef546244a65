import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, readParam } from "@/components/auth/auth-page";
import { VerifyEmail } from "@/components/auth/mailed-links";
import { nextPath } from "@/components/auth/next-path";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("verify");

export default async function VerifyEmailPage({ searchParams }: PageProps<"/[locale]/auth/verify-email">) {
  const locale = await currentLocale();
  const token = await readParam(searchParams, "token");
  const next = nextPath(await readParam(searchParams, "next"), locale);
  const t = await getTranslations("auth.verify");
  return (
    <AuthFrame
      locale={locale}
      path={`/auth/verify-email?token=${encodeURIComponent(token)}`}
      title={t("title")}
    >
      <VerifyEmail locale={locale} token={token} next={next} />
    </AuthFrame>
  );
}
