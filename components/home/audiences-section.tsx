import { SectionHead } from "@/components/content/section-head";
import { Container } from "@/components/layout/container";
import { CitationMark } from "@/components/ui/citation-mark";
import type { HomeContent } from "@/lib/content/model/content";

type Audiences = HomeContent["sections"]["audiences"];

/** Businesses like the reader's, each with a question, its answer and the sentence it came from. */
export function AudiencesSection({ texts }: { texts: Audiences }) {
  return (
    <section className="border-t border-hair py-16 lg:py-28">
      <Container>
        <SectionHead eyebrow={texts.eyebrow} title={texts.title} lead={texts.lead} />
        <ul className="mt-10 lg:mt-14">
          {texts.items.map((item) => (
            <li
              key={item.id}
              className="grid gap-x-20 gap-y-6 border-t border-hair py-9 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:py-12"
            >
              <div>
                <h3 className="text-2xl">{item.title}</h3>
                <p className="mt-2 max-w-[42ch] text-ink-soft hyphenate">{item.text}</p>
              </div>
              <QuotedAnswer item={item} labels={texts.labels} />
            </li>
          ))}
        </ul>
      </Container>
    </section>
  );
}

/** Question, answer and source; the hairline runs from the answer's mark down to the sentence. */
function QuotedAnswer({ item, labels }: { item: Audiences["items"][number]; labels: Audiences["labels"] }) {
  return (
    <dl className="max-w-[44rem]">
      <dt className="sr-only">{labels.question}</dt>
      <dd className="ml-auto w-fit max-w-[90%] rounded-lg rounded-br-sm bg-sunken px-4 py-2.5">
        {item.question}
      </dd>
      <dt className="sr-only">{labels.answer}</dt>
      <dd className="mt-4 text-lg">
        {item.answer}
        <CitationMark number={1} />
      </dd>
      <dt className="mt-4 flex items-center gap-2.5 text-sm text-ink-soft">
        <span className="grid size-5 place-items-center rounded-full border border-edge bg-wheat-soft text-[0.6875rem] leading-none font-bold text-wheat-ink">
          1
        </span>
        <span>
          {labels.source}: {item.sourceTitle}
        </span>
      </dt>
      <dd className="mt-1.5 ml-2.5 border-l border-edge pb-0.5 pl-5 font-print text-ink-soft italic">
        {item.sourceSentence}
      </dd>
    </dl>
  );
}
