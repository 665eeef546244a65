import { RoomHead } from "@/components/admin/room-head";
import { roomMetadata } from "@/components/admin/room-metadata";
import { AssistantRoom } from "@/components/admin/settings/assistant-room";
import { SettingsTabs } from "@/components/admin/settings/settings-tabs";
import { getAssistantVersion, listAssistantVersions } from "@/lib/admin/settings/assistant-versions";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("settings");

/** The instructions of the site's assistant with their versions. */
export default async function AssistantSettingsPage() {
  const { viewer } = await requireAdminPage(await currentLocale(), "settings.read");
  const [published, versions] = await Promise.all([
    getAssistantVersion(viewer),
    listAssistantVersions(viewer, { limit: 50, count: false }),
  ]);
  return (
    <>
      <RoomHead room="settings" />
      <SettingsTabs current="assistant" />
      <AssistantRoom initial={published} versions={versions} />
    </>
  );
}
