import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountOverview } from "@/components/account/overview/account-overview";
import { NextSteps } from "@/components/account/overview/next-steps";
import { PageHead } from "@/components/app/page-head";
import { getOverview } from "@/lib/account/get-overview";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.rooms");
  return { title: t("overview") };
}

export default async function AccountPage() {
  const locale = await currentLocale();
  const { viewer, user } = await requireAccountPage(locale);
  const t = await getTranslations("account.overview");
  const overview = await getOverview(viewer);
  const at = (path: string) => `/${locale}/account${path}`;
  return (
    <>
      <PageHead title={t("title", { name: user.name })} description={t("lead")} />
      <NextSteps
        steps={[
          { key: "verify", href: at("/profile"), isDone: user.emailVerifiedAt !== null },
          { key: "ask", href: `/${locale}#ask`, isDone: overview.conversations.total !== 0 },
          { key: "project", href: at("/projects"), isDone: overview.projects.total !== 0 },
          { key: "key", href: at("/api-keys"), isDone: overview.keys.total !== 0 },
        ]}
      />
      <AccountOverview overview={overview} />
    </>
  );
}
