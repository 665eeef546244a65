import { useEffect, useState } from "react";

/** How fast the shown text closes in on the received one: after this time a third of the gap is left (ms). */
const easeMs = 110;

/**
 * The received text, shown evenly: bursts of a stream become a steady flow. All at once for readers who want no
 * motion, in hidden tabs, and for text that was complete from the start.
 */
export function useRevealedText(text: string, isStreaming: boolean): { shown: string; isRevealing: boolean } {
  const [length, setLength] = useState(isStreaming ? 0 : text.length);
  const isBehind = length < text.length;
  useEffect(() => {
    if (!isBehind) return;
    const goal = text.length;
    if (document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      setLength(goal);
      return;
    }
    let before = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const share = 1 - Math.exp(-(now - before) / easeMs);
      before = now;
      setLength((current) => Math.min(goal, current + Math.max(1, Math.round((goal - current) * share))));
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [isBehind, text.length]);
  return { shown: isBehind ? wholeCharacters(text, length) : text, isRevealing: isBehind };
}

/** Never half of a surrogate pair. */
function wholeCharacters(text: string, length: number): string {
  const code = text.charCodeAt(length - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}
