import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { readParam } from "@/components/auth/auth-page";
import { ConfirmEmail } from "@/components/auth/mailed-links";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.email");
  return { title: t("confirmTitle") };
}

export default async function ConfirmEmailPage({ searchParams }: PageProps<"/[locale]/auth/confirm-email">) {
  const locale = await currentLocale();
  const token = await readParam(searchParams, "token");
  const t = await getTranslations("auth.email");
  return (
    <AuthFrame
      locale={locale}
      path={`/auth/confirm-email?token=${encodeURIComponent(token)}`}
      title={t("confirmTitle")}
    >
      <ConfirmEmail locale={locale} token={token} />
    </AuthFrame>
  );
}
