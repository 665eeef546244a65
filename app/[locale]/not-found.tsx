import { NotFoundView } from "@/components/layout/not-found-view";
import { SiteShell } from "@/components/layout/site-shell";
import { currentLocale } from "@/lib/i18n/current-locale";

/** For addresses whose page exists but whose content does not, such as a post that was never written. */
export default async function NotFound() {
  const locale = await currentLocale();
  return (
    <SiteShell locale={locale} path="">
      <NotFoundView locale={locale} />
    </SiteShell>
  );
}
