import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell, csvLine, csvResponse } from "./csv";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", '"=1', "a;=1", "a\n@b", "a\t+1"])(
  "%j is text to a spreadsheet, whatever its separator is",
  (text) => {
    const cell = csvCell(text);
    const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    for (const part of inner.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
  },
);

test("numbers keep their sign, dates are ISO, nothing is an empty cell", () => {
  expect(csvLine([-5, true, new Date(0), null, undefined, "Müller, Anna"])).toBe(
    '-5,true,1970-01-01T00:00:00.000Z,,,"Müller, Anna"\r\n',
  );
});

test("any text is one cell that a reader of RFC 4180 gives back, apart from apostrophes before formulas", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const cell = csvCell(text);
      const isQuoted = cell.startsWith('"') && /[",;\t\r\n]/.test(text);
      const read = isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(read.replaceAll("'", "")).toBe(text.replaceAll("'", "").replaceAll("\0", ""));
    }),
  );
});

test("a file is written while its rows are read, and a receiver that leaves ends the reading", async () => {
  let read = 0;
  let ended = false;
  async function* rows() {
    try {
      for (; read < 1_000; read += 1) yield [read];
    } finally {
      ended = true;
    }
  }
  const response = csvResponse({ name: "Prüf protokoll\r\nx", header: ["n"], rows: rows() });
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="Pr-f-protokoll-x.csv"');
  const reader = response.body?.getReader();
  const first = await reader?.read();
  // A text decoder would drop the mark.
  expect([...(first?.value ?? [])]).toEqual([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("n\r\n")]);
  await reader?.read();
  await reader?.cancel();
  expect(ended).toBe(true);
  expect(read).toBeLessThan(5);
});
