import { fillText } from "../fill-text";
import { useTexts } from "./chat-texts";
import { useSources } from "./sources";

/**
 * The sources of an answer as compact rows; each lights up when it is cited and opens under the lens. The section comes
 * first: two sources of one page differ in nothing else.
 */
export function SourceList() {
  const { chat } = useTexts();
  const { sources, openNumber, open } = useSources();
  return (
    <section aria-label={chat.answer.sources} className="mt-4">
      <ol className="border-t border-hair">
        {sources.map(({ sourceId, title, providerMetadata: { rozoom } }) => {
          const place = rozoom.headingPath.filter((heading) => heading !== title).at(-1);
          return (
            <li
              key={sourceId}
              className="border-b border-hair bg-transparent transition-colors duration-700 starting:bg-wheat-soft"
            >
              <button
                type="button"
                aria-expanded={openNumber === rozoom.number}
                onClick={(event) => open(rozoom.number, event.currentTarget)}
                className="group/source relative flex min-h-11 w-full items-center gap-3 py-1.5 text-left text-sm"
              >
                <span className="sr-only">
                  {fillText(chat.answer.source, { number: rozoom.number, title: "" })}
                </span>
                <span
                  aria-hidden
                  className="figures grid size-5 shrink-0 place-items-center rounded-full border border-edge bg-wheat-soft text-[0.6875rem] leading-none font-bold text-wheat-ink transition-colors duration-150 group-hover/source:border-ink group-hover/source:bg-wheat group-hover/source:text-on-wheat group-aria-expanded/source:border-ink group-aria-expanded/source:bg-wheat group-aria-expanded/source:text-on-wheat"
                >
                  {rozoom.number}
                </span>
                <span className="min-w-0 flex-1">
                  <span className="line-clamp-1 underline-offset-4 group-hover/source:underline">
                    {place ?? title}
                  </span>
                  {place ? (
                    <>
                      <span className="sr-only">, </span>
                      <span className="line-clamp-1 text-xs text-ink-soft">{title}</span>
                    </>
                  ) : null}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
