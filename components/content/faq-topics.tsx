import { useTranslations } from "next-intl";
import { Container } from "@/components/layout/container";
import type { Faq } from "@/lib/content/model/content";
import { FaqList } from "./faq-list";

const topics = ["sales", "tech", "billing", "privacy"] as const satisfies readonly Faq["topic"][];

/** All questions, by topic; each answer can be linked to by its id. */
export function FaqTopics({ faqs }: { faqs: readonly Faq[] }) {
  const t = useTranslations("home.faq.page.topics");
  return (
    <Container className="space-y-16 pb-20 lg:space-y-24 lg:pb-28">
      {topics.map((topic) => (
        <section
          key={topic}
          aria-labelledby={`topic-${topic}`}
          className="grid gap-x-20 gap-y-6 lg:grid-cols-[minmax(0,4fr)_minmax(0,8fr)]"
        >
          <h2 id={`topic-${topic}`} className="text-2xl">
            {t(topic)}
          </h2>
          <FaqList
            items={faqs.filter((faq) => faq.topic === topic).map((faq) => ({ ...faq, anchor: faq.id }))}
          />
        </section>
      ))}
    </Container>
  );
}
