import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { woffToSfnt } from "./woff-to-sfnt";

/** Which cuts a picture uses. The renderer reads WOFF but neither WOFF2 nor variable fonts, hence packages of their own. */
const cuts = [
  { name: "Piazzolla", file: "piazzolla/files/piazzolla-latin-700-normal.woff", weight: 700 },
  { name: "Piazzolla Cyrillic", file: "piazzolla/files/piazzolla-cyrillic-700-normal.woff", weight: 700 },
  { name: "Onest", file: "onest/files/onest-latin-500-normal.woff", weight: 500 },
  { name: "Onest Cyrillic", file: "onest/files/onest-cyrillic-500-normal.woff", weight: 500 },
  { name: "Onest", file: "onest/files/onest-latin-700-normal.woff", weight: 700 },
] as const;

/** Family lists for headings and for text; a letter missing in the first is taken from the second. */
export const families = {
  print: "Piazzolla, Piazzolla Cyrillic",
  sans: "Onest, Onest Cyrillic",
} as const;

async function load() {
  const folder = path.join(process.cwd(), "node_modules/@fontsource");
  return Promise.all(
    cuts.map(async ({ name, file, weight }) => ({
      name,
      weight,
      style: "normal" as const,
      data: woffToSfnt(await readFile(path.join(folder, file)), ["GSUB"]),
    })),
  );
}

let loaded: ReturnType<typeof load> | undefined;

/** The fonts of all pictures, read once in the life of the process. */
export function pictureFonts(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}
