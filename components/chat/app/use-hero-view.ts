import { type RefObject, useEffect } from "react";

/** A change of the visible height that only a keyboard makes, not a browser's own bars (px). */
const keyboardFrom = 120;

/**
 * Keeps the hero's conversation where it can be read: a question that was just asked brings its card under the site's
 * header, and the card learns how much of the screen a keyboard leaves (`--view-height`, `--view-top`).
 * @param askedId the question that is on its way; a new one brings the card into view
 * @param isAway the conversation is read elsewhere
 */
export function useHeroView(
  card: RefObject<HTMLElement | null>,
  askedId: string | null,
  isAway: () => boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new question moves the page, not a closed panel
  useEffect(() => {
    if (askedId && card.current && !isAway()) bringIntoView(card.current);
  }, [askedId]);

  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    let before = 0;
    const follow = () => {
      const element = card.current;
      if (!element) return;
      // Zooming in makes the visible part smaller too, and is no reason to make the card smaller.
      const height = viewport.height * viewport.scale;
      element.style.setProperty("--view-height", `${height}px`);
      element.style.setProperty("--view-top", `${viewport.scale > 1 ? 0 : viewport.offsetTop}px`);
      const isKeyboard = before - height > keyboardFrom;
      before = height;
      if (isKeyboard && element.parentElement?.contains(document.activeElement)) bringIntoView(element);
    };
    follow();
    viewport.addEventListener("resize", follow);
    viewport.addEventListener("scroll", follow);
    return () => {
      viewport.removeEventListener("resize", follow);
      viewport.removeEventListener("scroll", follow);
    };
  }, [card]);
}

/** Puts the card under the site's header, unless card and field can be seen whole. The page's own rule says how smoothly. */
function bringIntoView(card: HTMLElement): void {
  const top = card.getBoundingClientRect().top;
  const bottom = card.parentElement?.getBoundingClientRect().bottom ?? 0;
  const { scrollMarginTop } = getComputedStyle(card);
  const edge =
    Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) +
    Number.parseFloat(scrollMarginTop);
  const viewport = window.visualViewport;
  const end = viewport ? viewport.offsetTop + viewport.height : window.innerHeight;
  if (top < edge || bottom > end) card.scrollIntoView({ block: "start" });
}
