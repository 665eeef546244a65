"use client";

import { type PointerEvent, useEffect, useRef, useState } from "react";
import { type LeadStatus, leadStatuses } from "@/lib/clients/model/lead-list";

/** Movement that tells a drag from a press (px). */
const slop = 6;
/** Near an edge of the board it scrolls (px, px per event). */
const edge = 48;
const scrollStep = 18;

/** Marks a column for `useCardDrag`. */
export const columnAttribute = "data-board-column";

/**
 * Drags a card by mouse, pen or finger: the card follows the pointer, `onOver` names the column under it, `onDrop` the
 * one it is let go over. Escape takes it back.
 */
export function useCardDrag(options: {
  onOver: (status: LeadStatus | null) => void;
  onDrop: (status: LeadStatus) => void;
}) {
  const card = useRef<HTMLElement>(null);
  const start = useRef<{ x: number; y: number; scrolled: number } | null>(null);
  const [isDragging, setDragging] = useState(false);
  const wasDragged = useRef(false);

  const end = (status: LeadStatus | null) => {
    start.current = null;
    if (card.current) card.current.style.transform = "";
    options.onOver(null);
    setDragging(false);
    if (status) options.onDrop(status);
  };
  const cancel = useRef(() => end(null));
  cancel.current = () => end(null);

  useEffect(() => {
    if (!isDragging) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") cancel.current();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isDragging]);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const board = card.current?.closest<HTMLElement>("[data-board]");
    start.current = { x: event.clientX, y: event.clientY, scrolled: board?.scrollLeft ?? 0 };
    wasDragged.current = false;
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    const element = card.current;
    if (!from || !element) return;
    const dx = event.clientX - from.x;
    const dy = event.clientY - from.y;
    if (!isDragging) {
      if (Math.hypot(dx, dy) < slop) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      wasDragged.current = true;
      setDragging(true);
    }
    const board = element.closest<HTMLElement>("[data-board]");
    if (board) scrollNear(board, event.clientX);
    const scrolled = (board?.scrollLeft ?? 0) - from.scrolled;
    element.style.transform = `translate(${dx + scrolled}px, ${dy}px) rotate(1.2deg)`;
    options.onOver(columnAt(event.clientX, event.clientY));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (isDragging) end(columnAt(event.clientX, event.clientY));
    else start.current = null;
  };
  return {
    card,
    isDragging,
    /** A press that ended a drag is no press on what lies under it. */
    onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
      if (!wasDragged.current) return;
      wasDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: () => end(null) },
  };
}

function scrollNear(board: HTMLElement, x: number): void {
  const { left, right } = board.getBoundingClientRect();
  if (x < left + edge) board.scrollLeft -= scrollStep;
  else if (x > right - edge) board.scrollLeft += scrollStep;
}

function columnAt(x: number, y: number): LeadStatus | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const name = element.closest(`[${columnAttribute}]`)?.getAttribute(columnAttribute);
    const status = leadStatuses.find((candidate) => candidate === name);
    if (status) return status;
  }
  return null;
}
