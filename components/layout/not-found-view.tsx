import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Container } from "./container";
import { SiteShell } from "./site-shell";

/** What a visitor sees where no page is: what happened and four ways on. */
export function NotFoundView() {
  const locale = useLocale();
  const t = useTranslations("errors.notFound");
  const nav = useTranslations("layout.nav");
  return (
    <SiteShell locale={locale} path="">
      <Container className="py-16 lg:py-24">
        <h1 className="text-4xl">{t("title")}</h1>
        <p className="mt-4 max-w-text text-lg text-ink-soft">{t("text")}</p>
        <LinkButton href={`/${locale}#ask`} className="mt-8">
          {t("ask")}
        </LinkButton>
        <ul className="mt-10">
          {(["services", "blog", "contact"] as const).map((section) => (
            <li key={section}>
              <Link href={`/${locale}/${section}`}>
                {nav(section)} {t(section)}
              </Link>
            </li>
          ))}
        </ul>
      </Container>
    </SiteShell>
  );
}
