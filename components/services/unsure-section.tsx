import { useTranslations } from "next-intl";
import { Container } from "@/components/layout/container";
import { LinkButton } from "@/components/ui/link-button";
import type { Locale } from "@/lib/core/model/locale";

/** For those who cannot choose: the assistant, or a person. */
export function UnsureSection({ locale }: { locale: Locale }) {
  const t = useTranslations("services.unsure");
  return (
    <section className="bg-sunken py-14 lg:py-20">
      <Container className="grid items-end gap-x-20 gap-y-7 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div>
          <h2 className="text-3xl">{t("title")}</h2>
          <p className="mt-3 max-w-[52ch] text-lg text-ink-soft">{t("text")}</p>
        </div>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`/${locale}#ask`}>{t("ask")}</LinkButton>
          <LinkButton href={`/${locale}/contact`} variant="outline">
            {t("contact")}
          </LinkButton>
        </div>
      </Container>
    </section>
  );
}
