import type { ReactNode } from "react";

/** A small table that needs no search, sort or pages. On narrow screens it scrolls sideways in itself. */
export function QuietTable({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: ReadonlyArray<{ label: string; isFigure?: boolean }>;
  rows: ReadonlyArray<{ id: string; cells: readonly ReactNode[] }>;
}) {
  const align = (index: number) => (head[index]?.isFigure ? "text-right figures" : "text-left");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="overflow-x-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full min-w-[40rem] text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge text-xs text-ink-soft">
            {head.map(({ label }, index) => (
              <th key={label} scope="col" className={`py-2 pr-6 font-medium last:pr-0 ${align(index)}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-hair hover:bg-sunken/60">
              {row.cells.map((cell, index) => (
                <td key={head[index]?.label} className={`py-2.5 pr-6 last:pr-0 ${align(index)}`}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
