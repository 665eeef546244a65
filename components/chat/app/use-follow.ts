import { type RefObject, useEffect, useRef, useState } from "react";

/** Room above the newest question when it has reached the top (px). */
const topRoom = 12;

/** Hidden below from which the way there is shown (px): more than its strip takes away, or it would come and go. */
const moreFrom = 48;
/** Below this height, as above a phone's keyboard, the strip would take too much of what is left (px). */
const stripFrom = 200;

/**
 * Keeps what is being written in view, until its question has reached the top: from there on readers scroll
 * themselves. Scrolling up by hand stops it until the next question.
 * @param questionId the newest question; a new one is always brought into view
 * @returns whether there is more below than can be seen, and the way there
 */
export function useFollow(
  log: RefObject<HTMLElement | null>,
  questionId: string | null,
): { hasMore: boolean; toEnd: () => void } {
  const isFollowing = useRef(true);
  const [hasMore, setHasMore] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question is what begins to be followed
  useEffect(() => {
    isFollowing.current = true;
  }, [questionId]);

  useEffect(() => {
    const element = log.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    const measure = () => {
      const end = element.scrollHeight - element.clientHeight;
      if (isFollowing.current) {
        const questions = element.querySelectorAll<HTMLElement>("[data-question]");
        const question = questions[questions.length - 1];
        const top = question ? restingPlace(element, question) : end;
        element.scrollTop = Math.min(end, top);
      }
      const room = element.parentElement?.clientHeight ?? 0;
      setHasMore(room >= stripFrom && end - element.scrollTop > moreFrom);
    };
    const byHand = () => {
      isFollowing.current = false;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(content);
    element.addEventListener("scroll", measure, { passive: true });
    for (const type of handEvents) element.addEventListener(type, byHand, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
      for (const type of handEvents) element.removeEventListener(type, byHand);
    };
  }, [log]);

  const toEnd = () => {
    isFollowing.current = false;
    log.current?.scrollBy({ top: log.current.clientHeight * 0.8 });
  };
  return { hasMore, toEnd };
}

const handEvents = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/** Where a question comes to rest: at the top, or with only its end showing when it would leave the answer no room. */
function restingPlace(log: HTMLElement, question: HTMLElement): number {
  const top = offsetIn(log, question) - topRoom;
  return Math.max(top, top + topRoom + question.offsetHeight - log.clientHeight / 3);
}

function offsetIn(container: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - container.getBoundingClientRect().top + container.scrollTop;
}
