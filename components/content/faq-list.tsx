import { Accordion } from "@/components/ui/accordion";
import { keepTogether } from "@/lib/content/model/no-break";

/**
 * Questions and answers that open one by one. The anchor stands inside the closed part: a browser that jumps to it opens the answer
 * (HTML, "ancestor details revealing"), also without scripts.
 */
export function FaqList({
  items,
}: {
  items: readonly { anchor: string; question: string; answer: string }[];
}) {
  return (
    <Accordion
      items={items.map(({ anchor, question, answer }) => ({
        id: `q-${anchor}`,
        title: question,
        content: (
          <p id={anchor} className="scroll-mt-28 hyphenate">
            {keepTogether(answer)}
          </p>
        ),
      }))}
    />
  );
}
