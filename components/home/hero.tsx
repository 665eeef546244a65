import Link from "next/link";
import { useTranslations } from "next-intl";
import { HeroChat } from "@/components/chat/hero-chat";
import { keepCompounds } from "@/components/content/keep-compounds";
import { Eyebrow } from "@/components/content/section-head";
import { Container } from "@/components/layout/container";
import { priceParts } from "@/components/services/price-parts";
import type { Faq, HomeContent, Service } from "@/lib/content/model/content";
import type { Locale } from "@/lib/core/model/locale";
import { AskWithoutScripts } from "./ask-without-scripts";

/** One screen: what we do, a question to ask, and the first price. */
export function Hero({
  locale,
  home,
  services,
  faqs,
}: {
  locale: Locale;
  home: HomeContent;
  services: readonly Service[];
  faqs: readonly Faq[];
}) {
  return (
    <section className="overflow-x-clip">
      <Container className="grid gap-x-12 gap-y-10 pt-10 pb-14 lg:min-h-[calc(100svh-4.5rem)] lg:max-h-[60rem] lg:grid-cols-[minmax(0,1fr)_27rem] lg:content-center lg:gap-y-8 lg:py-12">
        <div>
          <Eyebrow>{home.eyebrow}</Eyebrow>
          <h1 className="max-w-[16ch] text-5xl lg:max-xl:text-4xl">{keepCompounds(home.headline)}</h1>
          <p className="mt-6 max-w-[46ch] text-lg text-ink-soft hyphenate">{home.lead}</p>
        </div>
        <div id="ask" className="relative scroll-mt-24 lg:row-span-2 lg:self-center">
          <HeroChat
            locale={locale}
            placeholder={home.heroPlaceholder}
            suggestions={home.suggestedQuestions}
          />
          <AskWithoutScripts questions={home.suggestedQuestions} faqs={faqs} />
        </div>
        <FirstPrices locale={locale} services={services} />
      </Container>
    </section>
  );
}

/** The prices most people come for, in one line each. */
function FirstPrices({ locale, services }: { locale: Locale; services: readonly Service[] }) {
  const t = useTranslations("services");
  const home = useTranslations("home");
  return (
    <div>
      <ul className="max-w-[34rem] border-t border-hair">
        {services.slice(0, 2).map((service) => (
          <li
            key={service.id}
            className="relative flex items-baseline gap-4 border-b border-hair py-2.5 text-sm"
          >
            <Link
              href={`/${locale}/services/${service.slug}`}
              className="min-w-0 flex-1 font-medium after:absolute after:inset-0 hover:underline underline-offset-4"
            >
              {service.title}
            </Link>
            <span className="shrink-0 text-right font-semibold">{priceParts(service, locale, t).main}</span>
          </li>
        ))}
      </ul>
      <Link href={`/${locale}/services`} className="link mt-3 inline-block py-1 text-sm">
        {home("hero.allPrices")}
      </Link>
    </div>
  );
}
