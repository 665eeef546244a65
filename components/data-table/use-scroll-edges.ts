"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Marks a frame that scrolls sideways: `data-scrolled` when something lies behind its left edge, `data-more` behind its right one. */
export function useScrollEdges(): RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const mark = () => {
      const { scrollLeft, clientWidth, scrollWidth } = element;
      element.toggleAttribute("data-scrolled", scrollLeft > 0);
      element.toggleAttribute("data-more", scrollLeft + clientWidth < scrollWidth - 1);
    };
    mark();
    element.addEventListener("scroll", mark, { passive: true });
    const sizes = new ResizeObserver(mark);
    sizes.observe(element);
    if (element.firstElementChild) sizes.observe(element.firstElementChild);
    return () => {
      element.removeEventListener("scroll", mark);
      sizes.disconnect();
    };
  }, []);
  return frame;
}
