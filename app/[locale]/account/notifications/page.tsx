import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotificationChoices } from "@/components/account/notifications/notification-choices";
import { PageHead } from "@/components/app/page-head";
import { Panel } from "@/components/app/panel";
import { getProfile } from "@/lib/account/profile/get-profile";
import { roleMay } from "@/lib/auth/model/permissions";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.rooms");
  return { title: t("notifications") };
}

export default async function NotificationsPage() {
  const locale = await currentLocale();
  const { viewer } = await requireAccountPage(locale);
  const t = await getTranslations("account.notifications");
  const { notifications, email } = await getProfile(viewer);
  return (
    <>
      <PageHead title={t("title")} description={t("lead", { email })} />
      <Panel title={t("own")} description={t("ownText")}>
        <NotificationChoices kinds={["projects", "exports"]} choices={notifications} />
      </Panel>
      {roleMay(viewer.role, "leads.read") ? (
        <Panel title={t("company")} description={t("companyText")}>
          <NotificationChoices kinds={["leads", "handoffs"]} choices={notifications} />
        </Panel>
      ) : null}
    </>
  );
}
