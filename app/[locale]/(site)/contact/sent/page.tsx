import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Container } from "@/components/layout/container";
import { SiteShell } from "@/components/layout/site-shell";
import { LensMark } from "@/components/ui/lens-mark";
import { LinkButton } from "@/components/ui/link-button";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { readCompany } from "../../site-content";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await currentLocale();
  const t = await getTranslations("contact");
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path: "/contact/sent",
    title: t("sent.title"),
    description: t("sent.pageText"),
    picture: { kind: "page", slug: "contact" },
    hidden: true,
  });
}

/** Where a form sent without scripts ends. */
export default async function ContactSentPage() {
  const locale = await currentLocale();
  const t = await getTranslations("contact.sent");
  const company = await readCompany();
  return (
    <SiteShell locale={locale} path="/contact/sent">
      <Container className="py-16 lg:py-28">
        <LensMark size={72} className="text-ink" />
        <h1 className="mt-8 max-w-[18ch] text-4xl">{t("title")}</h1>
        <p className="mt-5 max-w-[52ch] text-lg text-ink-soft">{t("pageText")}</p>
        <p className="figures mt-3 max-w-[52ch] text-ink-soft">
          {t("pageHint", { phone: company.phoneDisplay })}
        </p>
        <div className="mt-9 flex flex-wrap gap-3">
          <LinkButton href={`/${locale}`}>{t("home")}</LinkButton>
          <LinkButton href={`/${locale}/services`} variant="outline">
            {t("services")}
          </LinkButton>
        </div>
      </Container>
    </SiteShell>
  );
}
