"use client";

import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { nextSort, sortNameOf } from "./model/table-state";
import type { ShownColumn, TableDefinition } from "./table-definition";
import type { Density } from "./table-preferences";
import { useScrollEdges } from "./use-scroll-edges";

/** What the rows need to be selected; undefined when there is nothing to do with a selection. */
export interface TableSelection {
  ids: ReadonlySet<string>;
  toggle: (rowId: string) => void;
  toggleAll: () => void;
}

interface GridProps<Row> {
  definition: TableDefinition<Row>;
  columns: readonly ShownColumn<Row>[];
  rows: readonly Row[] | null;
  sort: string;
  onSort: (sort: string) => void;
  selection: TableSelection | undefined;
  rowHref: ((row: Row) => string) | undefined;
  rowActions: ((row: Row) => ReactNode) | undefined;
  density: Density;
  isStale: boolean;
}

const boxCell =
  "w-11 max-md:absolute max-md:top-2 max-md:right-2 md:sticky md:left-0 md:z-10 md:bg-inherit md:pl-3";

/** Cards on phones take the table's display values away, and with them its meaning to screen readers; so the roles are written out. */
const roles = {
  table: { role: "table" },
  row: { role: "row" },
  cell: { role: "cell" },
  rowHeader: { role: "rowheader" },
} as const;

/**
 * The table itself. From 48rem it scrolls in its own frame under a head that stays; below, each row is a card with the labels of its cells.
 */
export function TableGrid<Row>(props: GridProps<Row>) {
  const { definition, columns, rows, selection, density, isStale } = props;
  const t = useTranslations("app.table");
  const frame = useScrollEdges();
  const isAll = rows !== null && rows.length > 0 && selection?.ids.size === rows.length;
  const pad =
    density === "dense"
      ? "md:text-xs md:[&_td]:py-1 md:[&_tbody_th]:py-1"
      : "md:[&_td]:py-2.5 md:[&_tbody_th]:py-2.5";
  return (
    <section
      aria-label={definition.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      ref={frame}
      className="group/grid md:max-h-[max(24rem,calc(100dvh-var(--shell-head)-9rem))] md:overflow-auto md:border-y md:border-hair"
    >
      <table
        {...roles.table}
        aria-busy={rows === null || isStale}
        className={`w-full border-separate border-spacing-0 text-left text-sm transition-opacity duration-150 max-md:block ${isStale ? "opacity-60" : ""} ${pad} md:[&_td]:px-3 md:[&_th]:px-3`}
      >
        <caption className="sr-only">{definition.caption}</caption>
        <thead className="max-md:sr-only md:sticky md:top-0 md:z-20 md:bg-paper">
          <tr className="bg-inherit">
            {selection ? (
              <th
                scope="col"
                className="w-11 border-b border-hair bg-inherit md:sticky md:left-0 md:z-10 md:pl-3"
              >
                <input
                  type="checkbox"
                  className="tick size-5! align-middle"
                  aria-label={t("selectAll")}
                  checked={isAll}
                  disabled={!rows || rows.length === 0}
                  onChange={selection.toggleAll}
                />
              </th>
            ) : null}
            {columns.map((column, index) => (
              <HeadCell
                key={column.shape.id}
                column={column}
                sort={props.sort}
                onSort={props.onSort}
                isFirst={index === 0}
                hasBox={selection !== undefined}
              />
            ))}
            {props.rowActions ? (
              <th scope="col" className={`w-12 border-b border-hair ${lastCell}`}>
                <span className="sr-only">{t("rowActions")}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {rows === null ? (
            <SkeletonRows columns={columns.length + (selection ? 1 : 0) + (props.rowActions ? 1 : 0)} />
          ) : (
            rows.map((row) => <BodyRow key={definition.rowId(row)} row={row} {...props} />)
          )}
        </tbody>
      </table>
    </section>
  );
}

const lastCell = "md:sticky md:right-0 md:bg-inherit md:group-data-[more]/grid:shadow-[-1px_0_0_var(--hair)]";

const firstCell = (hasBox: boolean) =>
  `md:sticky ${hasBox ? "md:left-11" : "md:left-0"} md:z-10 md:bg-inherit md:group-data-[scrolled]/grid:shadow-[1px_0_0_var(--hair)]`;

function HeadCell<Row>({
  column,
  sort,
  onSort,
  isFirst,
  hasBox,
}: {
  column: ShownColumn<Row>;
  sort: string;
  onSort: (sort: string) => void;
  isFirst: boolean;
  hasBox: boolean;
}) {
  const name = sortNameOf(column.shape);
  const direction =
    name === null ? null : sort === name ? "ascending" : sort === `-${name}` ? "descending" : null;
  const Arrow = direction === "ascending" ? ArrowUp : direction === "descending" ? ArrowDown : ArrowUpDown;
  const end = column.align === "end";
  return (
    <th
      scope="col"
      aria-sort={direction ?? undefined}
      className={`border-b border-hair text-xs font-semibold whitespace-nowrap text-ink-soft ${end ? "text-right" : ""} ${isFirst ? firstCell(hasBox) : ""} ${column.className ?? ""}`}
    >
      {name === null ? (
        <span className="block py-2.5">{column.header}</span>
      ) : (
        <button
          type="button"
          onClick={() => onSort(nextSort(sort, column.shape))}
          className={`group/sort inline-flex min-h-10 items-center gap-1.5 hover:text-ink ${end ? "flex-row-reverse" : ""} ${direction ? "text-ink" : ""}`}
        >
          {column.header}
          <Arrow
            aria-hidden
            className={`size-3.5 ${direction ? "" : "opacity-0 group-hover/sort:opacity-60 group-focus-visible/sort:opacity-60"}`}
          />
        </button>
      )}
    </th>
  );
}

function BodyRow<Row>({
  row,
  definition,
  columns,
  selection,
  rowHref,
  rowActions,
}: GridProps<Row> & { row: Row }) {
  const t = useTranslations("app.table");
  const id = definition.rowId(row);
  const name = definition.rowName(row);
  const isSelected = selection?.ids.has(id) ?? false;
  const href = rowHref?.(row);
  return (
    <tr
      {...roles.row}
      data-row={id}
      tabIndex={href === undefined ? -1 : undefined}
      className={`relative max-md:-mx-4 max-md:block max-md:border-b max-md:border-hair max-md:px-4 max-md:py-3 ${isSelected ? "bg-sunken" : "bg-paper md:hover:bg-raised md:focus-within:bg-raised"} ${href === undefined ? "focus-visible:outline-2 focus-visible:outline-offset-[-2px] focus-visible:outline-focus" : "cursor-pointer"}`}
    >
      {selection ? (
        <td
          {...roles.cell}
          className={`${boxCell} md:border-t md:border-hair md:[tr:first-child>&]:border-t-0`}
        >
          <label className="grid cursor-pointer size-11 place-items-center md:size-auto md:justify-start">
            <input
              type="checkbox"
              className="tick size-5!"
              aria-label={t("selectRow", { name })}
              checked={isSelected}
              onChange={() => selection.toggle(id)}
            />
          </label>
        </td>
      ) : null}
      {columns.map((column, index) => (
        <BodyCell
          key={column.shape.id}
          column={column}
          row={row}
          href={index === 0 ? href : undefined}
          isFirst={index === 0}
          hasBox={selection !== undefined}
        />
      ))}
      {rowActions ? (
        <td
          {...roles.cell}
          className={`w-12 max-md:absolute max-md:right-2 max-md:bottom-1 md:border-t md:border-hair md:py-0! md:text-right md:[tr:first-child>&]:border-t-0 ${lastCell}`}
        >
          {rowActions(row)}
        </td>
      ) : null}
    </tr>
  );
}

const phoneLooks = {
  title: "max-md:block max-md:pr-12 max-md:text-base max-md:font-semibold",
  badge: "max-md:mt-1.5 max-md:mr-2 max-md:inline-block",
  /** A line with nothing to say is left out: a column of lone labels tells nobody anything. */
  line: "max-md:mt-1 max-md:flex max-md:items-baseline max-md:gap-3 max-md:pr-12 max-md:has-[>div:empty,>div>span:only-child:empty]:hidden",
  hidden: "max-md:hidden",
} as const;

function BodyCell<Row>({
  column,
  row,
  href,
  isFirst,
  hasBox,
}: {
  column: ShownColumn<Row>;
  row: Row;
  href: string | undefined;
  isFirst: boolean;
  hasBox: boolean;
}) {
  const phone = column.phone ?? (isFirst ? "title" : "line");
  const line = column.wraps ? "" : "md:max-w-80 md:truncate";
  const look = `md:border-t md:border-hair md:[tr:first-child>&]:border-t-0 md:align-middle ${phoneLooks[phone]} ${column.align === "end" ? "figures md:text-right" : "normal-nums"} ${isFirst ? firstCell(hasBox) : ""} ${column.className ?? ""}`;
  const content = column.render(row);
  if (isFirst) {
    return (
      <th scope="row" {...roles.rowHeader} className={`text-left font-medium ${look}`}>
        {href === undefined ? (
          <div className={line}>{content}</div>
        ) : (
          <Link
            href={href}
            data-row-link=""
            prefetch={false}
            className={`block rounded-sm decoration-1 underline-offset-4 hover:underline focus-visible:outline-offset-2 ${line}`}
          >
            {content}
          </Link>
        )}
      </th>
    );
  }
  return (
    <td {...roles.cell} className={look}>
      {phone === "line" ? (
        <span aria-hidden className="w-28 shrink-0 text-xs leading-[1.6rem] text-ink-faint md:hidden">
          {column.header}
        </span>
      ) : null}
      <div className={`min-w-0 ${line}`}>{content}</div>
    </td>
  );
}

function SkeletonRows({ columns }: { columns: number }) {
  return Array.from({ length: 8 }, (_, index) => index).map((row) => (
    <tr key={row} className="max-md:block max-md:border-b max-md:border-hair max-md:py-3">
      {Array.from({ length: columns }, (_, index) => index).map((cell) => (
        <td
          key={cell}
          className="max-md:block max-md:py-1 md:border-t md:border-hair md:[tr:first-child>&]:border-t-0"
        >
          <Skeleton className={cell === 0 ? "h-4 w-3/4" : "h-4 w-1/2"} />
        </td>
      ))}
    </tr>
  ));
}
