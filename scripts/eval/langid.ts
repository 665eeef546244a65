import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { detectLanguage } from "../../lib/ai/model/detect-language";

interface LanguageRow {
  text: string;
  lang: string;
  kind: string;
}

const OWN_SET = path.join(import.meta.dirname, "../../tests/eval-data/langid.jsonl");
const LOCALES = new Set(["de", "en", "uk"]);

function readRows(file: string): LanguageRow[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): LanguageRow => JSON.parse(line));
}

function report(name: string, rows: LanguageRow[]): void {
  const judged = rows.map((row) => ({ ...row, found: detectLanguage(row.text) }));
  console.log(`${name}: ${rows.length} rows`);
  const groups = new Map<string, { right: number; total: number; wrong: Map<string, number> }>();
  for (const row of judged) {
    for (const key of [
      `${row.kind} ${LOCALES.has(row.lang) ? "de+en+uk" : "foreign"}`,
      `${row.kind} ${row.lang}`,
    ]) {
      const group = groups.get(key) ?? { right: 0, total: 0, wrong: new Map<string, number>() };
      group.total += 1;
      if (row.found.language === row.lang) group.right += 1;
      else group.wrong.set(row.found.language, (group.wrong.get(row.found.language) ?? 0) + 1);
      groups.set(key, group);
    }
  }
  for (const [key, { right, total, wrong }] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const taken = [...wrong].map(([language, count]) => `${language} ${count}`).join(", ");
    console.log(
      `  ${key.padEnd(24)} ${(right / total).toFixed(4)}  (${right}/${total})${taken && `  taken for: ${taken}`}`,
    );
  }
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const pair = judged.filter((row) => row.kind === kind && (row.lang === "uk" || row.lang === "ru"));
    if (!pair.some((row) => row.lang === "uk")) continue;
    const confused = pair.filter((row) => row.found.language === (row.lang === "uk" ? "ru" : "uk")).length;
    console.log(
      `  uk/ru confusion ${kind}: ${((100 * confused) / pair.length).toFixed(2)} % (${confused}/${pair.length})`,
    );
  }
  const started = performance.now();
  for (const row of rows) detectLanguage(row.text);
  console.log(`  ${((1000 * (performance.now() - started)) / rows.length).toFixed(1)} µs a call`);
}

/** Prints accuracy by kind and language: `--data FILE` with rows `{text, lang, kind}`, always our own held-out set too. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: "string" } } });
  if (values.data !== undefined) report(values.data, readRows(values.data));
  report("own set", readRows(OWN_SET));
}
