/** A line of two texts laid beside each other, or a run of equal ones. */
export type DiffLine =
  | { kind: "added" | "deleted"; text: string }
  | { kind: "same"; text: string }
  | { kind: "folded"; count: number };

/** Lines around a change that are shown with it. */
const context = 2;

/** Above this many cells the middle is told as wholly replaced instead of compared (memory and time grow with it). */
const maxCells = 4_000_000;

/**
 * What became of an earlier text, line by line: the longest common subsequence of lines stays, the rest was deleted or
 * added; long equal runs are folded.
 */
export function diffLines(earlier: string, later: string): DiffLine[] {
  const before = earlier.split("\n");
  const after = later.split("\n");
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  return folded([
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ]);
}

const same = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({ kind: "same", text }));

function middle(before: readonly string[], after: readonly string[]): DiffLine[] {
  const columns = after.length + 1;
  if (before.length * columns > maxCells) {
    return [
      ...before.map((text): DiffLine => ({ kind: "deleted", text })),
      ...after.map((text): DiffLine => ({ kind: "added", text })),
    ];
  }
  // Length of the common subsequence of what follows each pair of places.
  const lengths = new Uint16Array((before.length + 1) * columns);
  const at = (row: number, column: number) => lengths[row * columns + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * columns + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: DiffLine[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const old = before[row];
    const fresh = after[column];
    if (old !== undefined && old === fresh) {
      lines.push({ kind: "same", text: old });
      row += 1;
      column += 1;
    } else if (old !== undefined && (fresh === undefined || at(row + 1, column) >= at(row, column + 1))) {
      lines.push({ kind: "deleted", text: old });
      row += 1;
    } else if (fresh !== undefined) {
      lines.push({ kind: "added", text: fresh });
      column += 1;
    }
  }
  return lines;
}

function folded(lines: readonly DiffLine[]): DiffLine[] {
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ kind }) => kind !== "same"),
  );
  const shown: DiffLine[] = [];
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1);
    if (line.kind !== "same" || isNear[index]) shown.push(line);
    else if (last?.kind === "folded") shown[shown.length - 1] = { kind: "folded", count: last.count + 1 };
    else shown.push({ kind: "folded", count: 1 });
  }
  return shown;
}
