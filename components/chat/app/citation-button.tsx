import { useState } from "react";
import { fillText } from "../fill-text";
import { useTexts } from "./chat-texts";
import { useSources } from "./sources";

/** The marker of a source in an answer. A number without its source shows nothing: there is nothing to look at. */
export function CitationButton({ number }: { number: number }) {
  const { chat } = useTexts();
  const { sources, openMarker, open } = useSources();
  const [self, setSelf] = useState<HTMLElement | null>(null);
  const source = sources.find(({ providerMetadata }) => providerMetadata.rozoom.number === number);
  if (!source) return null;
  return (
    <button
      ref={setSelf}
      type="button"
      data-citation={number}
      aria-label={fillText(chat.answer.source, { number, title: source.title })}
      aria-expanded={self !== null && openMarker === self}
      onClick={(event) => open(number, event.currentTarget)}
      className="figures relative mx-0.5 inline-grid size-5 -translate-y-0.5 place-items-center rounded-full border border-edge bg-wheat-soft align-middle text-[0.6875rem] leading-none font-bold text-wheat-ink transition-colors duration-150 after:absolute after:-inset-x-1 after:-inset-y-3 hover:border-ink hover:bg-wheat hover:text-on-wheat aria-expanded:border-ink aria-expanded:bg-wheat aria-expanded:text-on-wheat"
    >
      {number}
    </button>
  );
}
