import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SecurityOverview } from "@/components/account/security/security-overview";
import { PageHead } from "@/components/app/page-head";
import { Reauthentication } from "@/components/auth/reauthentication";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.security");
  return { title: t("title") };
}

export default async function SecurityPage() {
  const locale = await currentLocale();
  await requireAccountPage(locale);
  const t = await getTranslations("auth.security");
  return (
    <>
      <PageHead title={t("title")} description={t("lead")} />
      <SecurityOverview />
      <Reauthentication />
    </>
  );
}
