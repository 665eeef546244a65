"use client";

import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";

const gap = 6;
const margin = 12;

/** Lays an open panel under its button, or above it when there is more room; both edges stay in the window. */
function place(panel: HTMLElement, button: HTMLElement, align: "start" | "end"): void {
  const at = button.getBoundingClientRect();
  const below = innerHeight - at.bottom - gap - margin;
  const above = at.top - gap - margin;
  const isBelow = below >= Math.min(panel.scrollHeight, 320) || below >= above;
  const width = panel.offsetWidth;
  const wanted = align === "start" ? at.left : at.right - width;
  panel.style.left = `${Math.max(margin, Math.min(wanted, document.documentElement.clientWidth - width - margin))}px`;
  panel.style.top = isBelow ? `${at.bottom + gap}px` : "auto";
  panel.style.bottom = isBelow ? "auto" : `${innerHeight - at.top + gap}px`;
  panel.style.maxHeight = `${Math.max(160, isBelow ? below : above)}px`;
}

/** Keeps a native popover beside its button. Escape and a press outside close it; the focus goes back to the button. */
export function usePopover(align: "start" | "end") {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => {
    if (panel.current?.matches(":popover-open")) panel.current.hidePopover();
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    const follow = () => {
      if (panel.current && button.current) place(panel.current, button.current, align);
    };
    follow();
    addEventListener("resize", follow);
    addEventListener("scroll", follow, { capture: true, passive: true });
    return () => {
      removeEventListener("resize", follow);
      removeEventListener("scroll", follow, { capture: true });
    };
  }, [isOpen, align]);
  return {
    button,
    panel,
    isOpen,
    close,
    buttonProps: { ref: button, popoverTarget: id, "aria-expanded": isOpen },
    panelProps: {
      ref: panel,
      id,
      popover: "auto",
      onToggle: (event: { newState?: string }) => setOpen(event.newState === "open"),
    },
  } as const;
}

/** The look of a floating panel. */
export const panelStyle =
  "fixed inset-auto m-0 overflow-y-auto rounded-md border border-hair bg-raised text-sm text-ink shadow-lift";

/** A button with a panel of anything: a filter, a choice of columns. `children` gets what closes it. */
export function Popover({
  label,
  title,
  trigger,
  triggerClass,
  align = "start",
  panelClass = "w-72 p-4",
  children,
}: {
  /** Name of the button when `trigger` has no words. */
  label?: string;
  /** Name of the panel for screen readers. */
  title: string;
  trigger: ReactNode;
  triggerClass: string;
  align?: "start" | "end";
  panelClass?: string;
  children: (close: () => void) => ReactNode;
}) {
  const popover = usePopover(align);
  return (
    <>
      <button
        type="button"
        {...popover.buttonProps}
        aria-haspopup="dialog"
        aria-label={label}
        title={label}
        className={triggerClass}
      >
        {trigger}
      </button>
      <div {...popover.panelProps} role="dialog" aria-label={title} className={`${panelStyle} ${panelClass}`}>
        {popover.isOpen ? children(popover.close) : null}
      </div>
    </>
  );
}
