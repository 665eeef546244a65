"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useState } from "react";
import { readTableState, type TableShape, type TableState, writeTableState } from "./model/table-state";

/** Names of the address that belong to a table; all others stay as they are. */
const isOurs = (name: string) => /^(?:q|sort|cols|view|cursor|f\..+)$/.test(name);

export type ChangeTable = (change: Partial<TableState>, how?: "push" | "replace") => void;

/**
 * The table's state, which lives in the address: it can be sent to somebody, and the way back is the browser's.
 * Any change but of the page begins at the first page. The router tells of a changed address a moment later, so the table keeps the
 * newest one itself: two quick presses are two changes.
 */
export function useTableState(shape: TableShape): { state: TableState; change: ChangeTable } {
  const params = useSearchParams();
  const [query, setQuery] = useState(() => params.toString());
  useEffect(() => {
    setQuery((current) => (params.toString() === current ? current : location.search.slice(1)));
  }, [params]);
  const state = useMemo(() => readTableState(new URLSearchParams(query), shape), [query, shape]);
  const change = useCallback<ChangeTable>(
    (part, how = "push") => {
      const current = new URLSearchParams(location.search);
      const next = writeTableState({ ...readTableState(current, shape), cursor: null, ...part }, shape);
      const others = new URLSearchParams([...current].filter(([name]) => !isOurs(name))).toString();
      const changed = [others, next].filter(Boolean).join("&");
      const address = `${location.pathname}${changed ? `?${changed}` : ""}`;
      if (how === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      setQuery(changed);
    },
    [shape],
  );
  return { state, change };
}
