import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TurnOnSecondFactor } from "@/components/account/security/turn-on-second-factor";
import { PageHead } from "@/components/app/page-head";
import { Reauthentication } from "@/components/auth/reauthentication";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.setup");
  return { title: t("title") };
}

/** Switching two-step sign-in on from within the account. */
export default async function TurnOnSecondFactorPage() {
  const locale = await currentLocale();
  const { user } = await requireAccountPage(locale);
  const security = `/${locale}/account/security`;
  if (user.totpConfirmedAt) redirect(security);
  const t = await getTranslations("auth");
  return (
    <>
      <PageHead
        title={t("setup.title")}
        description={t("setup.lead")}
        breadcrumb={[{ label: t("security.title"), href: security }, { label: t("setup.title") }]}
      />
      <div className="max-w-form">
        <TurnOnSecondFactor account={user.email} back={security} />
      </div>
      <Reauthentication />
    </>
  );
}
