import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Lens } from "@/components/ui/lens";
import { LinkButton } from "@/components/ui/link-button";
import type { Locale } from "@/lib/core/model/locale";
import { Container } from "./container";

/** What a visitor sees where no page is: what happened, the assistant, and three ways on. */
export async function NotFoundView({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "errors.notFound" });
  const nav = await getTranslations({ locale, namespace: "layout.nav" });
  return (
    <Container className="py-8 lg:py-14">
      <Lens
        above={[t("lens.above")]}
        focus={{ before: t("lens.before"), text: t("lens.focus"), after: t("lens.after") }}
        below={[t("lens.below")]}
      />
      <div className="mt-4 grid gap-x-16 gap-y-10 lg:mt-8 lg:grid-cols-2">
        <div>
          <h1 className="text-4xl">{t("title")}</h1>
          <p className="mt-5 max-w-[48ch] text-lg text-ink-soft">{t("text")}</p>
          <LinkButton href={`/${locale}#ask`} size="lg" className="mt-7">
            {t("ask")}
          </LinkButton>
          <p className="mt-3 text-sm text-ink-soft">{t("askHint")}</p>
        </div>
        <ul className="self-end border-t border-hair">
          {(["services", "blog", "contact"] as const).map((section) => (
            <li key={section} className="border-b border-hair">
              <Link href={`/${locale}/${section}`} className="group flex items-center gap-4 py-4">
                <span className="flex-1">
                  <span className="display block text-xl">{nav(section)}</span>
                  <span className="text-sm text-ink-soft">{t(section)}</span>
                </span>
                <ArrowRight
                  aria-hidden
                  className="size-5 text-ink-faint transition-transform duration-150 group-hover:translate-x-1 group-hover:text-ink"
                />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Container>
  );
}
