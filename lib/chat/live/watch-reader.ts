import "server-only";

/** Resolves while somebody may read an answer. @throws whatever they would be refused with at the door. */
export type Admission = () => Promise<void>;

/**
 * How long after a look the next one begins, and how long one may take (ms). Together they stay under the five seconds
 * within which every credential dies: a right that cannot be looked up in time counts as lost, and who has it comes back.
 */
const lookAfterMs = 2_000;
const knownWithinMs = 2_500;

/**
 * Looks every few seconds whether a reader may still read, and refuses them once when not. One timer at a time.
 * @returns ends the looking
 */
export function watchReader(admission: Admission, refuse: () => void): () => void {
  let timer = setTimeout(look, lookAfterMs);
  let isOver = false;

  function end(): void {
    isOver = true;
    clearTimeout(timer);
  }

  function lose(): void {
    if (isOver) return;
    end();
    refuse();
  }

  function look(): void {
    timer = setTimeout(lose, knownWithinMs);
    admission().then(() => {
      if (isOver) return;
      clearTimeout(timer);
      timer = setTimeout(look, lookAfterMs);
    }, lose);
  }

  return end;
}
