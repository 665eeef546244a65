import { type RefObject, useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";

/** From here on the panel stands beside the page and leaves it usable (as the `lg` breakpoint). */
const sideQuery = "(min-width: 64rem)";

/**
 * Opens the panel: beside the page it is no modal; where it covers the page it is, so what lies behind cannot be
 * reached by mistake. There it keeps to the part of the screen that the keyboard leaves free.
 * @returns whether it stands beside the page
 */
export function usePanelDialog(dialog: RefObject<HTMLDialogElement | null>): boolean {
  const isSide = useSyncExternalStore(subscribeToWidth, () => matchMedia(sideQuery).matches);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (isSide) element?.show();
    else element?.showModal();
    return () => element?.close();
  }, [dialog, isSide]);
  const [viewport] = useState(() => window.visualViewport);
  useEffect(() => {
    if (!viewport || isSide) return;
    const follow = () => {
      dialog.current?.style.setProperty("--view-height", `${viewport.height}px`);
      dialog.current?.style.setProperty("--view-top", `${viewport.offsetTop}px`);
    };
    follow();
    viewport.addEventListener("resize", follow);
    viewport.addEventListener("scroll", follow);
    const style = document.documentElement.style;
    const overflow = style.overflow;
    style.overflow = "hidden";
    return () => {
      viewport.removeEventListener("resize", follow);
      viewport.removeEventListener("scroll", follow);
      style.overflow = overflow;
    };
  }, [dialog, isSide, viewport]);
  return isSide;
}

function subscribeToWidth(onChange: () => void): () => void {
  const query = matchMedia(sideQuery);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
