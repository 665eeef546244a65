import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { readParam } from "@/components/auth/auth-page";
import { UndoEmail } from "@/components/auth/mailed-links";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.email");
  return { title: t("undoTitle") };
}

export default async function UndoEmailPage({ searchParams }: PageProps<"/[locale]/auth/undo-email">) {
  const locale = await currentLocale();
  const token = await readParam(searchParams, "token");
  const t = await getTranslations("auth.email");
  return (
    <AuthFrame
      locale={locale}
      path={`/auth/undo-email?token=${encodeURIComponent(token)}`}
      title={t("undoTitle")}
    >
      <UndoEmail locale={locale} token={token} />
    </AuthFrame>
  );
}
