import fc from "fast-check";
import { expect, test } from "vitest";
import { diffLines } from "./line-diff";

test("a changed line stands between its neighbours, the rest is folded", () => {
  const lines = Array.from({ length: 20 }, (_, index) => `Zeile ${index}`);
  const changed = lines.with(10, "Neue Zeile");
  expect(diffLines(lines.join("\n"), changed.join("\n"))).toEqual([
    { kind: "folded", count: 8 },
    { kind: "same", text: "Zeile 8" },
    { kind: "same", text: "Zeile 9" },
    { kind: "deleted", text: "Zeile 10" },
    { kind: "added", text: "Neue Zeile" },
    { kind: "same", text: "Zeile 11" },
    { kind: "same", text: "Zeile 12" },
    { kind: "folded", count: 7 },
  ]);
});

test("equal texts are one folded run", () => {
  expect(diffLines("a\nb", "a\nb")).toEqual([{ kind: "folded", count: 2 }]);
});

test("what is deleted and kept is the earlier text, what is added and kept the later one", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", ""), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffLines(before.join("\n"), after.join("\n"));
      const count = (kinds: readonly string[]) =>
        lines.reduce(
          (sum, line) => sum + (line.kind === "folded" ? line.count : kinds.includes(line.kind) ? 1 : 0),
          0,
        );
      expect(count(["same", "deleted"])).toBe(before.length);
      expect(count(["same", "added"])).toBe(after.length);
    }),
  );
});

test("texts too long to compare are told as replaced, at once", () => {
  const many = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word} ${index}`).join("\n");
  const lines = diffLines(many("alt"), many("neu"));
  expect(lines).toHaveLength(6_000);
});
