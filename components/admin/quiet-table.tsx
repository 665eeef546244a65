import type { ReactNode } from "react";

const roles = { table: { role: "table" }, row: { role: "row" }, cell: { role: "cell" } } as const;

/**
 * A small table that needs no search, sort or pages. On phones each row is its name and, under it, every figure with its label; the roles are
 * written out because the display values take the table's meaning to screen readers away.
 */
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
    <div className="md:overflow-x-auto">
      <table {...roles.table} className="w-full text-sm max-md:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b border-edge text-xs text-ink-soft">
            {head.map(({ label }, index) => (
              <th key={label} scope="col" className={`py-2 pr-6 font-medium last:pr-0 ${align(index)}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block max-md:border-t max-md:border-hair">
          {rows.map((row) => (
            <tr
              key={row.id}
              {...roles.row}
              className="border-b border-hair hover:bg-sunken/60 max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-5 max-md:gap-y-1 max-md:py-3"
            >
              {row.cells.map((cell, index) => (
                <td
                  key={head[index]?.label}
                  {...roles.cell}
                  className={`py-2.5 pr-6 last:pr-0 max-md:p-0 ${index === 0 ? "max-md:w-full" : ""} ${align(index)}`}
                >
                  {index === 0 ? null : (
                    <span aria-hidden className="mr-1.5 text-xs text-ink-faint md:hidden">
                      {head[index]?.label}
                    </span>
                  )}
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
