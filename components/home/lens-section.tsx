import { useTranslations } from "next-intl";
import { SectionHead } from "@/components/content/section-head";
import { Container } from "@/components/layout/container";
import { CitationMark } from "@/components/ui/citation-mark";
import type { Faq, HomeContent } from "@/lib/content/model/content";
import { LensStage } from "./lens-stage";

type LensTexts = HomeContent["sections"]["lens"];

/**
 * The signature: one real answer and what lies under it. Three radio buttons choose what the lens shows (its sentence, who wrote it,
 * what it cost); all of it works without scripts, and everything the lens shows stands as text beside it.
 */
export function LensSection({ texts, faqs }: { texts: LensTexts; faqs: readonly Faq[] }) {
  const t = useTranslations("home.lens");
  const { sample, promises } = texts;
  return (
    <section className="bg-sunken py-16 lg:py-28">
      <Container className="group/lens grid gap-x-20 gap-y-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <SectionHead eyebrow={texts.eyebrow} title={texts.title} lead={texts.lead}>
          <ul className="mt-8 border-t border-hair lg:mt-12">
            {promises.map((promise) => (
              <li key={promise.id} className="border-b border-hair">
                <label htmlFor={`lens-${promise.id}`} className="relative block py-5 pl-6">
                  <span
                    aria-hidden
                    className={`absolute top-6 bottom-6 left-0 w-1 rounded-full bg-wheat opacity-0 transition-opacity duration-150 ${shownWhenChosen[promise.id]}`}
                  />
                  <span className="block font-semibold">{promise.title}</span>
                  <span className="mt-1 block text-sm text-ink-soft hyphenate">{promise.text}</span>
                </label>
              </li>
            ))}
          </ul>
        </SectionHead>
        <figure className="min-w-0">
          <figcaption className="text-sm text-ink-soft">{sample.caption}</figcaption>
          <div className="mt-3 overflow-hidden rounded-lg border border-hair bg-raised">
            <div className="p-5 sm:p-7">
              <p className="text-sm text-ink-soft">{sample.question}</p>
              <p className="mt-2 font-print text-xl text-balance">
                {sample.answer}
                <CitationMark number={1} />
              </p>
            </div>
            <fieldset className="border-t border-hair">
              <legend className="sr-only">{t("legend")}</legend>
              <div className="grid grid-cols-3 divide-x divide-hair">
                {sample.details.map((detail) => (
                  <label
                    key={detail.id}
                    className="relative block px-3 py-3.5 text-xs has-focus-visible:outline-2 has-focus-visible:-outline-offset-4 has-focus-visible:outline-focus sm:px-5"
                  >
                    <input
                      id={`lens-${detail.id}`}
                      type="radio"
                      name="lens"
                      value={detail.id}
                      defaultChecked={detail.id === "source"}
                      className="peer sr-only"
                    />
                    <span className="block text-ink-soft peer-checked:font-semibold peer-checked:text-ink">
                      {detail.label}
                    </span>
                    <span className="mt-0.5 block hyphenate">{detail.value}</span>
                    <span
                      aria-hidden
                      className="absolute inset-x-0 bottom-0 h-0.5 bg-ink opacity-0 peer-checked:opacity-100"
                    />
                  </label>
                ))}
              </div>
            </fieldset>
          </div>
          <LensStage sample={sample} faqs={faqs} />
        </figure>
      </Container>
    </section>
  );
}

/** Shows an element while the radio button of that name is chosen. */
const shownWhenChosen = {
  source: "group-has-[#lens-source:checked]/lens:opacity-100",
  model: "group-has-[#lens-model:checked]/lens:opacity-100",
  cost: "group-has-[#lens-cost:checked]/lens:opacity-100",
} as const;
