import type { Faq, HomeContent } from "@/lib/content/model/content";

type Sample = HomeContent["sections"]["lens"]["sample"];
type ZoomId = Sample["details"][number]["id"];

/** What is not chosen is small and out of sight; what is chosen opens. */
const opening: Record<ZoomId, string> = {
  source:
    "group-has-[#lens-source:checked]/lens:visible group-has-[#lens-source:checked]/lens:scale-100 group-has-[#lens-source:checked]/lens:opacity-100",
  model:
    "group-has-[#lens-model:checked]/lens:visible group-has-[#lens-model:checked]/lens:scale-100 group-has-[#lens-model:checked]/lens:opacity-100",
  cost: "group-has-[#lens-cost:checked]/lens:visible group-has-[#lens-cost:checked]/lens:scale-100 group-has-[#lens-cost:checked]/lens:opacity-100",
};

/** From the middle of each of the three columns above to the top of the lens. */
const hairlines: Record<ZoomId, { path: string; shown: string }> = {
  source: {
    path: "M100 0C100 44 300 20 300 64",
    shown: "group-has-[#lens-source:checked]/lens:opacity-100",
  },
  model: { path: "M300 0V64", shown: "group-has-[#lens-model:checked]/lens:opacity-100" },
  cost: { path: "M500 0C500 44 300 20 300 64", shown: "group-has-[#lens-cost:checked]/lens:opacity-100" },
};

/** The page of small print, the lens that lies on it, and the hairline that ties it to the answer. A picture: all its words stand in the figure. */
export function LensStage({ sample, faqs }: { sample: Sample; faqs: readonly Faq[] }) {
  return (
    <div aria-hidden className="relative">
      <svg viewBox="0 0 600 64" preserveAspectRatio="none" className="block h-16 w-full text-ink" fill="none">
        <title>{sample.caption}</title>
        {sample.details.map(({ id }) => (
          <path
            key={id}
            d={hairlines[id].path}
            stroke="currentColor"
            vectorEffect="non-scaling-stroke"
            className={`opacity-0 transition-opacity duration-150 ${hairlines[id].shown}`}
          />
        ))}
      </svg>
      <div className="relative grid place-items-center">
        <div className="absolute inset-x-0 inset-y-6 overflow-hidden font-print text-xs leading-[1.55] text-ink-faint [mask-image:radial-gradient(closest-side,black_55%,transparent)] sm:columns-2 sm:gap-8 lg:[mask-image:linear-gradient(to_bottom,transparent,black_18%,black_82%,transparent)]">
          {pageAround(sample, faqs).map((faq) => (
            <p key={faq.id} className="mb-3">
              <span className="font-bold">{faq.question}</span> {keepAddress(faq.answer)}
            </p>
          ))}
        </div>
        <div className="relative grid aspect-square w-full max-w-86 place-items-center overflow-hidden rounded-full border-[1.5px] border-ink bg-raised shadow-lift sm:max-w-104">
          {sample.details.map(({ id, label, value }) => (
            <div
              key={id}
              className={`invisible col-start-1 row-start-1 grid w-[74%] scale-60 place-items-center text-center opacity-0 transition-[opacity,scale] duration-180 ease-lens ${opening[id]}`}
            >
              {id === "source" ? (
                <p className="font-print text-lg leading-[1.42] sm:text-xl sm:leading-[1.42]">
                  <mark className="box-decoration-clone bg-transparent bg-linear-to-t from-wheat/70 dark:from-wheat/35 from-38% to-transparent to-38% px-0.5 text-ink">
                    {keepAddress(sample.sourceSentence)}
                  </mark>
                </p>
              ) : (
                <>
                  <p className="text-sm text-ink-soft">{label}</p>
                  <p className={`display mt-1 hyphens-none ${id === "cost" ? "text-5xl" : "text-3xl"}`}>
                    {value}
                  </p>
                </>
              )}
            </div>
          ))}
        </div>
      </div>
      <p className="invisible relative mx-auto mt-3 w-fit max-w-full pt-6 text-center text-sm before:absolute before:top-0 before:left-1/2 before:h-5 before:w-px before:bg-ink group-has-[#lens-source:checked]/lens:visible">
        {sample.sourceTitle}
      </p>
    </div>
  );
}

/** The answers that stand around the sentence on its page; few, because each makes the document heavier twice (as HTML and for hydration). */
function pageAround(sample: Sample, faqs: readonly Faq[]): Faq[] {
  const found = faqs.findIndex((faq) => faq.answer.includes(sample.sourceSentence));
  const start = Math.max(0, (found === -1 ? 0 : found) - 1);
  return faqs.slice(start, start + 2);
}

/** A line never ends after the hyphen of an e-mail address. A joiner does here, in a picture nobody copies from: elements would weigh more. */
function keepAddress(sentence: string): string {
  return sentence.replace(/(?<=@\S*)-/g, "-\u2060");
}
