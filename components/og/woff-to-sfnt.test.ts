import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { woffToSfnt } from "./woff-to-sfnt";

const woff = readFileSync(path.resolve("node_modules/@fontsource/onest/files/onest-latin-500-normal.woff"));

function tagsOf(sfnt: Buffer): string[] {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) =>
    sfnt.toString("latin1", 12 + index * 16, 16 + index * 16),
  );
}

test("a font is unpacked to the size its file names", () => {
  expect(woffToSfnt(woff, []).length).toBe(woff.readUInt32BE(16));
});

test("a table that is left out is gone, the others stay and are found", () => {
  const sfnt = woffToSfnt(woff, ["GSUB"]);
  expect(tagsOf(woffToSfnt(woff, []))).toContain("GSUB");
  expect(tagsOf(sfnt)).not.toContain("GSUB");
  const head = tagsOf(sfnt).indexOf("head");
  const magic = sfnt.readUInt32BE(sfnt.readUInt32BE(12 + head * 16 + 8) + 12);
  expect(magic).toBe(0x5f0f3cf5);
});

test("another file is refused", () => {
  expect(() => woffToSfnt(Buffer.from("OTTO…"), [])).toThrow("not a WOFF font");
});
