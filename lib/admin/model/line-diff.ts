/** A line of two texts laid side by side. */
export interface DiffLine {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Longer texts are shown whole, before and after: the comparison grows with the product of their lines. */
const mostLines = 800;

/** What changed between two texts, line by line (longest common subsequence). */
export function diffLines(before: string, after: string): DiffLine[] {
  const a = before.split("\n");
  const b = after.split("\n");
  if (a.length > mostLines || b.length > mostLines) {
    return [...a.map((text) => line("removed", text)), ...b.map((text) => line("added", text))];
  }
  const lengths = commonLengths(a, b);
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      lines.push(line("same", left));
      i += 1;
      j += 1;
    } else if (
      left !== undefined &&
      (right === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      lines.push(line("removed", left));
      i += 1;
    } else {
      lines.push(line("added", right ?? ""));
      j += 1;
    }
  }
  return lines;
}

/** How many lines from each pair of positions on both texts have in common, in the same order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    if (!row) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] =
        a[i] === b[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

const at = (lengths: readonly (readonly number[])[], i: number, j: number) => lengths[i]?.[j] ?? 0;
const line = (kind: DiffLine["kind"], text: string): DiffLine => ({ kind, text });
