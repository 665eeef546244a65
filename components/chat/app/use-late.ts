import { useEffect, useState } from "react";

/** How long somebody waits for the first word before being told that it takes longer (ms). */
const lateMs = 6_000;

/** Whether a wait has become a long one. */
export function useLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setLate(true), lateMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isWaiting]);
  return isLate;
}
