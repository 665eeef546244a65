"use client";

import { type RefObject, useEffect } from "react";

export interface TableKeys {
  /** Opens the list of keys. */
  help: () => void;
  next: (() => void) | undefined;
  previous: (() => void) | undefined;
  /** Turns the selection of a row by its id. */
  select: ((rowId: string) => void) | undefined;
  /** Lets go of the selection. */
  clear: (() => void) | undefined;
}

const isTyping = (target: Element | null) =>
  target?.matches("input:not([type=checkbox]), textarea, select, [contenteditable=true]") ?? false;

/**
 * The keyboard of a table, and the press anywhere on a row. Rows are moved through by moving the focus between their links (or the rows
 * themselves when they lead nowhere), so Enter and the browser's own keys work as everywhere.
 */
export function useTableKeys(root: RefObject<HTMLElement | null>, keys: TableKeys, isOn: boolean): void {
  useEffect(() => {
    const section = root.current;
    if (!section) return;
    const rows = () => [...section.querySelectorAll<HTMLElement>("tbody tr[data-row]")];
    const move = (step: number) => {
      const all = rows();
      const at = all.findIndex((row) => row.contains(document.activeElement));
      const row =
        all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + step))];
      const target = row?.querySelector<HTMLElement>("[data-row-link]") ?? row;
      target?.focus();
      target?.scrollIntoView({ block: "nearest" });
    };

    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
      if (document.querySelector("dialog[open], [popover=auto]:popover-open")) return;
      const isInside = target !== null && section.contains(target);
      if (!isInside && target !== document.body && !target?.matches("main")) return;
      const row = target?.closest<HTMLElement>("tr[data-row]");
      const act = (run: (() => void) | undefined) => {
        if (!run) return;
        event.preventDefault();
        run();
      };
      if (row && event.key === "ArrowDown") return act(() => move(1));
      if (row && event.key === "ArrowUp") return act(() => move(-1));
      if (event.key === "Escape") return act(keys.clear);
      if (!isOn) return;
      if (event.key === "/") act(() => section.querySelector<HTMLElement>("input[type=search]")?.focus());
      else if (event.key === "?") act(keys.help);
      else if (event.key === "j") act(() => move(1));
      else if (event.key === "k") act(() => move(-1));
      else if (event.key === "n") act(keys.next);
      else if (event.key === "p") act(keys.previous);
      else if (event.key === "x" && row?.dataset.row) {
        const id = row.dataset.row;
        act(keys.select && (() => keys.select?.(id)));
      }
    };

    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.button !== 0 || target?.closest("a, button, input, label, select, [popover]")) return;
      if (getSelection()?.toString()) return;
      const link = target?.closest("tr[data-row]")?.querySelector("[data-row-link]");
      const { ctrlKey, metaKey, shiftKey } = event;
      link?.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
    };

    document.addEventListener("keydown", onKeyDown);
    section.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      section.removeEventListener("click", onClick);
    };
  }, [root, keys, isOn]);
}
