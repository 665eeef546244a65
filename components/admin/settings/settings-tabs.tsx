import { useLocale, useTranslations } from "next-intl";
import { TabLinks } from "@/components/ui/tabs";

const pages = [
  { id: "company", path: "" },
  { id: "assistant", path: "/assistant" },
  { id: "models", path: "/models" },
] as const;

/** The pages of the settings. */
export function SettingsTabs({ current }: { current: (typeof pages)[number]["id"] }) {
  const t = useTranslations("admin.settings");
  const locale = useLocale();
  return (
    <div className="mb-8">
      <TabLinks
        label={t("pages")}
        links={pages.map(({ id, path }) => ({
          href: `/${locale}/admin/settings${path}`,
          label: t(`${id}.title`),
          current: id === current,
        }))}
      />
    </div>
  );
}
