import Link from "next/link";
import { useTranslations } from "next-intl";
import { FaqList } from "@/components/content/faq-list";
import { SectionHead } from "@/components/content/section-head";
import { Container } from "@/components/layout/container";
import type { Faq } from "@/lib/content/model/content";
import type { Locale } from "@/lib/core/model/locale";
import { faqAnchor } from "./ask-without-scripts";

/** The questions that come first, answered without asking. */
export function FaqSection({ locale, faqs }: { locale: Locale; faqs: readonly Faq[] }) {
  const t = useTranslations("home.faq");
  return (
    <section className="border-t border-hair py-16 lg:py-28">
      <Container className="grid gap-x-20 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <SectionHead eyebrow={t("eyebrow")} title={t("title")}>
          <p className="mt-4 max-w-[44ch] text-lg text-ink-soft">
            {t("lead")}{" "}
            <Link href={`/${locale}/contact`} className="link">
              {t("contact")}
            </Link>
          </p>
          <Link href={`/${locale}/faq`} className="link mt-4 inline-block">
            {t("all")}
          </Link>
        </SectionHead>
        <FaqList items={faqs.map((faq) => ({ ...faq, anchor: faqAnchor(faq) }))} />
      </Container>
    </section>
  );
}
