"use client";

import { useEffect, useState } from "react";

const prefix = "rk_pages:";

/**
 * Cursors know only the way forward; this remembers, per list and tab, the ones that led here.
 * @param list the list's parameters without its cursor
 * @returns the page's index from 0, null while it is unknown (the address came from somewhere else)
 */
export function useTablePages(list: string, cursor: string | null) {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  useEffect(() => setCursors(readCursors(list)), [list]);
  const at = cursor === null ? 0 : cursors.indexOf(cursor) + 1;
  return {
    index: cursor !== null && at === 0 ? null : at,
    previousCursor: at > 1 ? (cursors[at - 2] ?? null) : null,
    remember: (next: string) => {
      const trail = [...cursors.slice(0, at), next];
      setCursors(trail);
      try {
        sessionStorage.setItem(prefix + list, JSON.stringify(trail));
      } catch {
        return;
      }
    },
  };
}

function readCursors(list: string): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + list) ?? "[]");
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === "string") : [];
  } catch {
    return [];
  }
}
