import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Faq, HomeContent } from "@/lib/content/model/content";
import type { Locale } from "@/lib/core/model/locale";

/** What stands where the assistant would be when scripts are off: its suggested questions lead to the answers further down, and to people. */
export function AskWithoutScripts({
  locale,
  questions,
  faqs,
}: {
  locale: Locale;
  questions: HomeContent["suggestedQuestions"];
  faqs: readonly Faq[];
}) {
  const t = useTranslations("home.ask");
  const answered = questions.flatMap(({ text }) => faqs.filter((faq) => faq.question === text));
  return (
    <div className="mt-6 hidden noscript:block">
      <p className="font-semibold">{t("title")}</p>
      <p className="mt-1 text-sm text-ink-soft">{t("text")}</p>
      <ul className="mt-4 border-t border-hair">
        {answered.map((faq) => (
          <li key={faq.id} className="border-b border-hair">
            <a
              href={`#${faqAnchor(faq)}`}
              className="block py-2.5 text-sm hover:underline underline-offset-4"
            >
              {faq.question}
            </a>
          </li>
        ))}
      </ul>
      <Link href={`/${locale}/contact`} className="link mt-4 inline-block text-sm font-medium">
        {t("contact")}
      </Link>
    </div>
  );
}

/** The anchor of an answer. It stands inside the closed `details`, so that browsers open it when they jump there. */
export function faqAnchor(faq: Pick<Faq, "id">): string {
  return `faq-${faq.id}`;
}
