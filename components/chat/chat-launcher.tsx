import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/core/model/locale";
import { LauncherIsland } from "./launcher-island";

/**
 * The way to the assistant from every page, at the lower right. It stays away while a hero chat is in view, opens the
 * same conversation, and takes over links to `#ask`. Mount it once, in the layout. Without scripts it is not shown.
 */
export function ChatLauncher({ locale }: { locale: Locale }) {
  const t = useTranslations("chat.launcher");
  return <LauncherIsland locale={locale} ask={t("ask")} resume={t("resume")} />;
}
