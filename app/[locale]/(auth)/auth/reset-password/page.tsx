import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, readParam } from "@/components/auth/auth-page";
import { ResetPasswordForm } from "@/components/auth/reset-password-form";

import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("reset");

export default async function ResetPasswordPage({
  searchParams,
}: PageProps<"/[locale]/auth/reset-password">) {
  const locale = await currentLocale();
  const token = await readParam(searchParams, "token");
  const t = await getTranslations("auth.reset");
  return (
    <AuthFrame
      locale={locale}
      path={`/auth/reset-password?token=${encodeURIComponent(token)}`}
      title={t("title")}
    >
      <ResetPasswordForm locale={locale} token={token} />
    </AuthFrame>
  );
}
