"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { readTableState, type TableShape, type TableState, writeTableState } from "./model/table-state";

/** Names of the address that belong to a table; all others stay as they are. */
const isOurs = (name: string) => /^(?:q|sort|cols|view|cursor|f\..+)$/.test(name);

export type ChangeTable = (change: Partial<TableState>, how?: "push" | "replace") => void;

/**
 * The table's state, which lives in the address: it can be sent to somebody, and the way back is the browser's.
 * Any change but of the page begins at the first page.
 */
export function useTableState(shape: TableShape): { state: TableState; change: ChangeTable } {
  const params = useSearchParams();
  const state = useMemo(() => readTableState(params, shape), [params, shape]);
  const change = useCallback<ChangeTable>(
    (part, how = "push") => {
      const next = writeTableState({ ...state, cursor: null, ...part }, shape);
      const others = new URLSearchParams([...params].filter(([name]) => !isOurs(name))).toString();
      const query = [others, next].filter(Boolean).join("&");
      const address = `${location.pathname}${query ? `?${query}` : ""}`;
      if (how === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    },
    [params, shape, state],
  );
  return { state, change };
}
