"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useProblemText } from "@/components/app/use-problem-text";
import { matchParams, writeTableState } from "@/components/data-table/model/table-state";
import { FilterButtons, FilterSheet } from "@/components/data-table/table-filters";
import { TableSearch } from "@/components/data-table/table-search";
import { useTableState } from "@/components/data-table/use-table-state";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { LeadBoard as Board, LeadFacets, LeadStatus } from "@/lib/clients/model/lead-list";
import { BoardCard } from "./board-card";
import { boardShape, leadShape } from "./lead-shape";
import { LeadStatusMark } from "./lead-status";
import { useBoard } from "./use-board";
import { columnAttribute } from "./use-card-drag";
import { useLeadFilters } from "./use-lead-filters";

const shape = boardShape();

/** The requests by their state, to be moved from column to column. */
export function LeadBoard({
  facets,
  initial,
  seesNames,
}: {
  facets: LeadFacets;
  initial?: Board;
  seesNames: boolean;
}) {
  const t = useTranslations("admin.leads");
  const tApp = useTranslations("app");
  const problemText = useProblemText();
  const looks = useLeadFilters(facets);
  const { state, change } = useTableState(shape);
  const [over, setOver] = useState<LeadStatus | null>(null);
  const [focusId, setFocusId] = useState<string | null>(null);
  const path = `/api/v1/admin/leads/board?${new URLSearchParams(matchParams(state, shape))}`;
  const [firstPath] = useState(path);
  const { board, problem, reload, move, moving, said } = useBoard(
    path,
    path === firstPath ? initial : undefined,
  );
  const filters = (shape.filters ?? []).flatMap(({ id, kind }) => {
    const look = looks[id];
    return look ? [{ ...look, id, kind }] : [];
  });
  const tableQuery = (status: LeadStatus) => {
    const whole = leadShape(seesNames);
    return writeTableState({ ...state, filters: { ...state.filters, status: [status] } }, whole);
  };

  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center gap-2">
        <TableSearch
          label={t(seesNames ? "search" : "searchMasked")}
          value={state.q}
          onSearch={(q) => change({ q }, "replace")}
        />
        <div className="contents max-xl:hidden">
          <FilterButtons filters={filters} state={state} onChange={(next) => change({ filters: next })} />
        </div>
        <div className="xl:hidden">
          <FilterSheet filters={filters} state={state} onChange={(next) => change({ filters: next })} />
        </div>
      </div>
      <p className="text-xs text-ink-faint max-md:hidden pointer-coarse:hidden">{t("board.hint")}</p>
      <p role="status" aria-live="polite" className="sr-only">
        {said}
      </p>
      {problem && !board ? (
        <Alert tone="danger" title={tApp("table.failed")} live="assertive">
          <p>{problemText(problem)}</p>
          <Button size="xs" variant="outline" className="mt-3" onClick={reload}>
            {tApp("actions.retry")}
          </Button>
        </Alert>
      ) : null}
      {board ? (
        <section
          data-board
          aria-label={t("title")}
          className="relative -mx-4 grid snap-x snap-mandatory scroll-px-4 auto-cols-[min(18rem,82vw)] grid-flow-col gap-3 overflow-x-auto px-4 pb-4 sm:-mx-8 sm:scroll-px-8 sm:px-8 md:snap-none xl:mx-0 xl:auto-cols-[minmax(13rem,1fr)] xl:px-0"
        >
          {board.columns.map(({ status, total, leads }) => (
            <section
              key={status}
              {...{ [columnAttribute]: status }}
              aria-label={t("board.column", { status: t(`status.${status}`), count: total })}
              className={`flex min-h-80 snap-start flex-col rounded-lg p-2 transition-colors duration-150 ${over === status ? "bg-wheat-soft outline-[1.5px] outline-wheat-ink outline-dashed" : "bg-sunken"}`}
            >
              <h2 className="label flex items-center gap-2 px-1.5 pt-1 pb-2.5">
                <LeadStatusMark status={status} />
                {t(`status.${status}`)}
                <span className="figures ml-auto font-normal text-ink-soft">{total}</span>
              </h2>
              <div className="flex-1 space-y-2">
                {leads.map((lead) => (
                  <BoardCard
                    key={lead.id}
                    lead={lead}
                    isMoving={moving.has(lead.id)}
                    takesFocus={focusId === lead.id}
                    onOver={setOver}
                    onMove={(target, byKeyboard) => {
                      setFocusId(byKeyboard ? lead.id : null);
                      void move(lead, target);
                    }}
                  />
                ))}
                {leads.length === 0 ? (
                  <p className="px-1.5 py-6 text-center text-xs text-ink-faint">{t("board.none")}</p>
                ) : null}
              </div>
              {total > leads.length ? (
                <a href={`?${tableQuery(status)}`} className="link mt-2 self-start px-1.5 py-2 text-xs">
                  {t("board.more", { count: total - leads.length })}
                </a>
              ) : null}
            </section>
          ))}
        </section>
      ) : problem ? null : (
        <BoardSkeleton />
      )}
    </div>
  );
}

function BoardSkeleton() {
  return (
    <div aria-hidden className="grid grid-flow-col gap-3 overflow-hidden">
      {[3, 2, 4, 1, 2].map((cards, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns that stand for others and never change places
        <div key={column} className="min-h-80 min-w-56 space-y-2 rounded-lg bg-sunken p-2">
          {Array.from({ length: cards }, (_, card) => card).map((card) => (
            <Skeleton key={card} className="h-24 w-full" />
          ))}
        </div>
      ))}
    </div>
  );
}
