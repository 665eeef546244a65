import { RoomHead } from "@/components/admin/room-head";
import { roomMetadata } from "@/components/admin/room-metadata";
import { CompanyForm } from "@/components/admin/settings/company-form";
import { SettingsTabs } from "@/components/admin/settings/settings-tabs";
import { getCompanySettings } from "@/lib/admin/settings/company-settings";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("settings");

/** The company's facts. */
export default async function CompanySettingsPage() {
  const { viewer } = await requireAdminPage(await currentLocale(), "settings.read");
  const initial = await getCompanySettings(viewer);
  return (
    <>
      <RoomHead room="settings" />
      <SettingsTabs current="company" />
      <CompanyForm initial={initial} />
    </>
  );
}
