import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/core/model/locale";
import { HeroIsland } from "./hero-island";
import { aiNoticePath } from "./legal-paths";

/**
 * The assistant in the first page's hero: a field and questions to begin with, the same static HTML for everyone. The
 * chat itself arrives when touched or idle and goes on in the same field. Without scripts the form leads to the
 * contact page.
 */
export function HeroChat({
  locale,
  greeting,
  placeholder,
  suggestions,
}: {
  locale: Locale;
  /** A sentence above the field. */
  greeting?: string;
  placeholder: string;
  suggestions: readonly { agent: string; text: string }[];
}) {
  const t = useTranslations("chat");
  return (
    <HeroIsland
      locale={locale}
      {...(greeting ? { greeting } : {})}
      questions={suggestions.map(({ text }) => text)}
      noticePath={aiNoticePath(locale)}
      texts={{
        label: t("composer.label"),
        placeholder,
        followUp: t("composer.followUp"),
        send: t("composer.send"),
        stop: t("composer.stop"),
        left: t.raw("composer.left"),
        over: t.raw("composer.over"),
        busy: t("composer.busy"),
        notLoaded: t("composer.notLoaded"),
        contact: t("composer.contact"),
        suggestions: t("hero.suggestions"),
        isAi: t("hero.isAi"),
        notice: t("hero.notice"),
        withoutScripts: t("hero.withoutScripts"),
      }}
    />
  );
}
