import "server-only";

/** Below this many open streams every delta passes at once: there is processor time for all of them. */
const relaxedStreams = 48;
const longestWindowMs = 200;

let open = 0;

/** Counts an open model stream of this process; call the returned function once when it has ended. */
export function countStream(): () => void {
  open += 1;
  let counted = true;
  return () => {
    if (counted) open -= 1;
    counted = false;
  };
}

/**
 * How long deltas of one stream are collected, in milliseconds. Grows with the number of open streams, so that the
 * work per second stays about the same: 0 up to 48 streams, 52 at 100, 200 from 248 on. Four to five updates a second
 * still read as flowing text.
 */
export function collectingWindowMs(least: number): number {
  return Math.max(least, Math.min(longestWindowMs, Math.max(0, open - relaxedStreams)));
}
