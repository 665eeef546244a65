"use client";

import { Download, Keyboard, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { type ApiPage, useApi } from "@/components/app/api-client";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { columnsAtFirst, isNarrowed, listParams, matchParams } from "./model/table-state";
import { SavedViews } from "./saved-views";
import { ShortcutHelp } from "./shortcut-help";
import { shownColumns, shownFilters, type TableDefinition } from "./table-definition";
import { FilterButtons, FilterSheet } from "./table-filters";
import { TableGrid } from "./table-grid";
import { TablePager } from "./table-pager";
import { useDensity, useShortcutsOn } from "./table-preferences";
import { TableSearch } from "./table-search";
import { toolStyle } from "./tool-style";
import { useSelection } from "./use-selection";
import { useTableKeys } from "./use-table-keys";
import { useTablePages } from "./use-table-pages";
import { useTableState } from "./use-table-state";
import { ViewOptions } from "./view-options";

/** What can be done with the selected rows gets them and the way to let go of them. */
export interface SelectedRows<Row> {
  rows: readonly Row[];
  clear: () => void;
}

/**
 * A list of the server as a table: search, filters, sort, pages, columns and saved views live in the address, the rows come from `endpoint`.
 *
 * The list operation answers `{ data, nextCursor, total? }` and takes `limit`, `cursor`, `sort`, `q`, `count` and the filters by their ids
 * (`multi` joined by commas, `dates` as `<id>From` and `<id>To`).
 * @param initial the first page for the state in the address, read on the server with the same `listParams`
 */
export function DataTable<Row>({
  definition,
  endpoint,
  initial,
  rowHref,
  rowActions,
  bulkActions,
  exportHref,
  empty,
  tools,
  hasViews = true,
  refreshInterval,
}: {
  definition: TableDefinition<Row>;
  endpoint: string;
  initial?: ApiPage<Row>;
  rowHref?: (row: Row) => string;
  /** At the end of a row: a `Menu`. */
  rowActions?: (row: Row) => ReactNode;
  /** Makes rows selectable; shown in place of the filters while something is selected. */
  bulkActions?: (selection: SelectedRows<Row>) => ReactNode;
  /** A door that answers CSV for the same search, filters and sort. */
  exportHref?: string;
  /** What an empty list says when nothing narrows it. */
  empty?: { title: string; text?: string; action?: ReactNode };
  /** More buttons over the table. */
  tools?: ReactNode;
  hasViews?: boolean;
  /** For live lists, in ms. */
  refreshInterval?: number;
}) {
  const t = useTranslations("app");
  const problemText = useProblemText();
  const { shape } = definition;
  const root = useRef<HTMLDivElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [density] = useDensity();
  const [areShortcutsOn] = useShortcutsOn();
  const { state, change } = useTableState(shape);

  const pathOf = (params: Record<string, string>) => `${endpoint}?${new URLSearchParams(params)}`;
  const path = pathOf(listParams(state, shape));
  const [firstPath] = useState(path);
  const { data, error, isValidating, mutate } = useApi<ApiPage<Row>>(path, {
    fallbackData: path === firstPath ? initial : undefined,
    revalidateOnMount: initial === undefined,
    keepPreviousData: false,
    refreshInterval,
  });
  // While another page is on its way the last one stays; after a failure it would answer another question.
  const [last, setLast] = useState(data);
  if (data !== undefined && data !== last) setLast(data);
  const page = data ?? (error ? undefined : last);
  const isStale = data === undefined && page !== undefined;
  const rows = page?.data ?? null;
  const pages = useTablePages(pathOf(listParams({ ...state, cursor: null }, shape)), state.cursor);
  const selection = useSelection(rows, definition.rowId, path);

  const nextCursor = isStale ? null : (page?.nextCursor ?? null);
  const goNext =
    nextCursor === null
      ? undefined
      : () => {
          pages.remember(nextCursor);
          change({ cursor: nextCursor });
        };
  const goPrevious = state.cursor === null ? undefined : () => change({ cursor: pages.previousCursor });
  const keys = {
    help: () => setHelpOpen(true),
    next: goNext,
    previous: goPrevious,
    select: bulkActions ? selection.toggle : undefined,
    clear: selection.rows.length > 0 ? selection.clear : undefined,
  };
  useTableKeys(root, keys, areShortcutsOn);
  useScrollUp(root, state.cursor);

  const columns = useMemo(
    () => shownColumns(definition, state.columns ?? columnsAtFirst(shape)),
    [definition, shape, state.columns],
  );
  const filters = shownFilters(definition);
  const narrowed = isNarrowed(state);
  const reset = () => change({ q: "", filters: {}, view: null });
  const exportPath = exportHref
    ? `${exportHref}?${new URLSearchParams({ sort: state.sort, ...matchParams(state, shape) })}`
    : null;
  const isEmpty = rows !== null && rows.length === 0;

  return (
    <div ref={root} className="space-y-3">
      {bulkActions && selection.rows.length > 0 ? (
        <div className="sticky top-(--shell-head) z-30 flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-wheat-soft px-3 pointer-coarse:min-h-11">
          <p role="status" className="figures text-sm font-semibold">
            {t("table.selected", { count: selection.rows.length })}
          </p>
          {bulkActions({ rows: selection.rows, clear: selection.clear })}
          <button
            type="button"
            onClick={selection.clear}
            className="ml-auto inline-flex min-h-9 items-center gap-1.5 rounded-full px-2 text-xs font-semibold hover:bg-sunken pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center"
          >
            <X aria-hidden className="size-4" />
            <span className="max-md:sr-only">{t("table.clearSelection")}</span>
          </button>
        </div>
      ) : null}
      <div
        className={`flex gap-2 max-md:flex-col ${bulkActions && selection.rows.length > 0 ? "hidden" : ""}`}
      >
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2">
          {definition.searchLabel ? (
            <TableSearch
              label={definition.searchLabel}
              value={state.q}
              onSearch={(q) => change({ q }, "replace")}
            />
          ) : null}
          {filters.length > 0 ? (
            <div className="contents max-xl:hidden">
              <FilterButtons filters={filters} state={state} onChange={(next) => change({ filters: next })} />
            </div>
          ) : null}
          {narrowed ? (
            <Button variant="quiet" size="xs" onClick={reset} className="max-md:hidden">
              {t("table.clearAll")}
            </Button>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center gap-2 md:shrink-0 md:self-start">
          {filters.length > 0 ? (
            <div className="xl:hidden">
              <FilterSheet filters={filters} state={state} onChange={(next) => change({ filters: next })} />
            </div>
          ) : null}
          {hasViews ? <SavedViews shape={shape} state={state} change={change} /> : null}
          <ViewOptions definition={definition} state={state} change={change} />
          {exportPath ? (
            <a href={exportPath} download title={t("table.exportLong")} className={toolStyle}>
              <Download aria-hidden className="size-4" />
              <span aria-hidden>{t("table.export")}</span>
              <span className="sr-only">{t("table.exportLong")}</span>
            </a>
          ) : null}
          {tools}
          <button
            type="button"
            onClick={() => setHelpOpen(true)}
            aria-haspopup="dialog"
            aria-label={t("table.shortcuts")}
            title={t("table.shortcuts")}
            className={`${toolStyle} max-md:hidden pointer-coarse:hidden`}
          >
            <Keyboard aria-hidden className="size-4" />
          </button>
        </div>
      </div>

      <p role="status" className="sr-only">
        {rows === null || isStale
          ? t("table.loading", { name: definition.caption })
          : t("table.results", { count: page?.total ?? rows.length })}
      </p>

      {error && (rows === null || error.code !== "offline") && !isValidating ? (
        <Alert tone="danger" title={t("table.failed")} live="assertive">
          <p>{problemText(error)}</p>
          <div className="mt-3 flex flex-wrap gap-3">
            <Button size="xs" variant="outline" onClick={() => void mutate()}>
              {t("actions.retry")}
            </Button>
            {narrowed ? (
              <Button size="xs" variant="quiet" onClick={reset}>
                {t("table.clearAll")}
              </Button>
            ) : null}
          </div>
        </Alert>
      ) : error && rows !== null ? (
        <p role="status" className="border-l-2 border-wheat pl-3 text-sm text-ink-soft">
          {t("table.stale")}
        </p>
      ) : null}

      {isEmpty ? (
        <div className="border-y border-hair">
          {narrowed ? (
            <EmptyState
              title={t("table.noMatchTitle")}
              text={t("table.noMatchText")}
              action={
                <Button size="sm" variant="outline" onClick={reset}>
                  {t("table.clearAll")}
                </Button>
              }
            />
          ) : (
            <EmptyState {...(empty ?? { title: t("table.emptyTitle") })} />
          )}
        </div>
      ) : rows === null && error ? null : (
        <TableGrid
          definition={definition}
          columns={columns}
          rows={rows}
          sort={state.sort}
          onSort={(sort) => change({ sort })}
          selection={bulkActions ? selection : undefined}
          rowHref={rowHref}
          rowActions={rowActions}
          density={density}
          isStale={isStale}
        />
      )}

      {rows === null || (isEmpty && state.cursor === null) ? null : (
        <TablePager
          from={pages.index === null ? null : pages.index * (shape.pageSize ?? 25) + 1}
          count={rows.length}
          total={page?.total}
          onPrevious={goPrevious}
          previousIsFirst={pages.index === null}
          onNext={goNext}
        />
      )}
      <ShortcutHelp open={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

/** Another page begins at its first row. */
function useScrollUp(root: { current: HTMLElement | null }, cursor: string | null): void {
  const shown = useRef(cursor);
  useEffect(() => {
    if (shown.current === cursor) return;
    shown.current = cursor;
    root.current?.querySelector("section")?.scrollTo({ top: 0 });
    root.current?.scrollIntoView({ block: "start" });
  }, [root, cursor]);
}
