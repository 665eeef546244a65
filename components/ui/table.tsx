import type { ReactNode } from "react";

/** A dense, quiet table. On small screens it scrolls sideways by itself, also by keyboard. Figures: `<td className="text-right figures">`. */
export function Table({
  caption,
  head,
  children,
}: {
  caption: string;
  head: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="overflow-x-auto rounded-md border border-hair bg-raised"
    >
      <table className="w-full border-collapse text-left text-sm [&_td]:px-3 sm:[&_td]:px-4 [&_td]:py-2.5 [&_th]:px-3 sm:[&_th]:px-4 [&_th]:py-2.5 [&_tbody_tr]:border-t [&_tbody_tr]:border-hair [&_tbody_tr:hover]:bg-paper [&_tbody_th]:font-medium">
        <caption className="sr-only">{caption}</caption>
        <thead className="bg-sunken text-xs text-ink-soft [&_th]:font-semibold">{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
