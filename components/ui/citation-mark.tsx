/** A small numbered lens after a sentence that leads to its source. Inside a link or button with its own name, pass no `label`. */
export function CitationMark({ number }: { number: number }) {
  return (
    <span className="ml-0.5 inline-grid size-5 -translate-y-0.5 place-items-center rounded-full border border-edge bg-wheat-soft align-middle text-[0.6875rem] leading-none font-bold text-wheat-ink">
      {number}
    </span>
  );
}
