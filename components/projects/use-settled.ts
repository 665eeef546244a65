import { useEffect, useState } from "react";

/** How long a value must stay the same (ms). */
const settleMs = 250;

/** The value once it has not changed for a moment: what is typed is looked for when the hand rests. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
