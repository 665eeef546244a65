import { RoomHead } from "@/components/admin/room-head";
import { roomMetadata } from "@/components/admin/room-metadata";
import { ModelsForm } from "@/components/admin/settings/models-form";
import { SettingsTabs } from "@/components/admin/settings/settings-tabs";
import { getModelSettings } from "@/lib/admin/settings/model-settings";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("settings");

/** Which models answer and what they may cost. */
export default async function ModelSettingsPage() {
  const { viewer } = await requireAdminPage(await currentLocale(), "settings.read");
  const initial = await getModelSettings(viewer);
  return (
    <>
      <RoomHead room="settings" />
      <SettingsTabs current="models" />
      <ModelsForm initial={initial} />
    </>
  );
}
