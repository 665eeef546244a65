import { useTranslations } from "next-intl";
import type { BlogSearchTexts } from "./blog-search";

/** The words of the search's island, with the places it fills in itself. */
export function useSearchTexts(): BlogSearchTexts {
  const t = useTranslations("blog");
  return {
    label: t("search.label"),
    placeholder: t("search.placeholder"),
    submit: t("search.submit"),
    found: t("search.found", { count: "{count}" }),
    empty: t("search.empty"),
    emptyText: t("search.emptyText"),
    askAssistant: t("search.askAssistant"),
    failed: t("search.failed"),
    minutes: t("minutes", { minutes: "{minutes}" }),
  };
}
