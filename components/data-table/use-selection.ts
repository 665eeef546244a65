"use client";

import { useEffect, useMemo, useState } from "react";

/** The rows selected on this page of the list; another page, search or sort lets go of them. */
export function useSelection<Row>(rows: readonly Row[] | null, rowId: (row: Row) => string, path: string) {
  const [chosen, setChosen] = useState<{ path: string; ids: ReadonlySet<string> }>({ path, ids: new Set() });
  useEffect(() => {
    setChosen((current) => (current.path === path ? current : { path, ids: new Set() }));
  }, [path]);

  // Rows that a refresh took away are no longer selected.
  const selected = useMemo(
    () => (rows ?? []).filter((row) => chosen.path === path && chosen.ids.has(rowId(row))),
    [rows, rowId, chosen, path],
  );
  const ids = useMemo(() => new Set(selected.map(rowId)), [selected, rowId]);
  return {
    ids,
    rows: selected,
    toggle: (id: string) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setChosen({ path, ids: next });
    },
    toggleAll: () => {
      const all = rows ?? [];
      setChosen({ path, ids: new Set(ids.size === all.length ? [] : all.map(rowId)) });
    },
    clear: () => setChosen({ path, ids: new Set() }),
  };
}
