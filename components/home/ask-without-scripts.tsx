import { useTranslations } from "next-intl";
import type { Faq, HomeContent } from "@/lib/content/model/content";

/** What stands below the field when scripts are off: the suggested questions lead to their answers further down the page. */
export function AskWithoutScripts({
  questions,
  faqs,
}: {
  questions: HomeContent["suggestedQuestions"];
  faqs: readonly Faq[];
}) {
  const t = useTranslations("home.ask");
  const answered = questions.flatMap(({ text }) => faqs.filter((faq) => faq.question === text));
  return (
    <div className="mt-6 hidden noscript:block">
      <p className="text-sm font-semibold">{t("answered")}</p>
      <ul className="mt-2 border-t border-hair">
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
    </div>
  );
}

/** The anchor of an answer. It stands inside the closed `details`, so that browsers open it when they jump there. */
export function faqAnchor(faq: Pick<Faq, "id">): string {
  return `faq-${faq.id}`;
}
