import { Container } from "@/components/layout/container";
import { LensMark } from "@/components/ui/lens-mark";
import { LinkButton } from "@/components/ui/link-button";
import type { HomeContent } from "@/lib/content/model/content";
import type { Locale } from "@/lib/core/model/locale";

/** The last word: ask us, or the assistant. */
export function ClosingSection({
  locale,
  texts,
}: {
  locale: Locale;
  texts: HomeContent["sections"]["closing"];
}) {
  return (
    <section className="relative overflow-hidden border-t border-hair">
      <LensMark
        size={640}
        className="pointer-events-none absolute top-1/2 -right-40 hidden -translate-y-1/2 text-hair md:block lg:-right-16"
      />
      <Container className="relative py-20 lg:py-36">
        <h2 className="max-w-[18ch] text-4xl">{texts.title}</h2>
        <p className="mt-5 max-w-[44ch] text-lg text-ink-soft">{texts.text}</p>
        <div className="mt-9 flex flex-wrap gap-3">
          <LinkButton href={`/${locale}/contact`} size="lg">
            {texts.primaryLabel}
          </LinkButton>
          <LinkButton href={`/${locale}#ask`} size="lg" variant="outline">
            {texts.secondaryLabel}
          </LinkButton>
        </div>
      </Container>
    </section>
  );
}
