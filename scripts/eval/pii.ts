import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { detectPersonalData } from "@/lib/privacy/model/detect-personal-data";
import type { PersonalDataSpan, PersonalDataType } from "@/lib/privacy/model/personal-data-type";
import { type GoldSpan, ownPiiCases, type PiiCase } from "./pii-cases";

/** What the public sets call our kinds. Types of theirs that are missing here (dates, URLs, wallets) are not scored. */
const kinds: Record<string, PersonalDataType> = {
  EMAIL_ADDRESS: "EMAIL",
  PHONE_NUMBER: "PHONE",
  IBAN_CODE: "IBAN",
  CREDIT_CARD: "CARD",
  IP_ADDRESS: "IP",
  MAC_ADDRESS: "MAC",
  US_SSN: "SOCIALID",
  US_PASSPORT: "IDCARD",
  DE_TAX_ID: "TAXID",
  DE_SOCIAL_SECURITY: "SOCIALID",
  DE_HEALTH_INSURANCE: "HEALTHID",
  DE_LANR: "HEALTHID",
  DE_BSNR: "HEALTHID",
  DE_ID_CARD: "IDCARD",
  DE_PASSPORT: "IDCARD",
  DE_VAT_ID: "VATID",
  PERSON: "PERSON",
  STREET_ADDRESS: "ADDRESS",
  ADDRESS: "ADDRESS",
};

/** Recognised by form or check digit; names and addresses are found only where introduced and are shown apart. */
const structured: readonly PersonalDataType[] = [
  "EMAIL",
  "PHONE",
  "IBAN",
  "CARD",
  "TAXID",
  "VATID",
  "SOCIALID",
  "HEALTHID",
  "IDCARD",
  "IP",
  "MAC",
  "BIRTHDATE",
  "PLATE",
  "SECRET",
];

const ownSet = "own";

/** The public sets do not mark these, so finds of them say nothing about precision there. */
const ownKinds: readonly PersonalDataType[] = ["BIRTHDATE", "PLATE", "SECRET"];

type Tally = { gold: number; found: number; hidden: number; finds: number; right: number };
export type PiiReport = {
  name: string;
  cases: number;
  tallies: ReadonlyMap<PersonalDataType, Tally>;
  misses: string[];
};

/**
 * Measures detection of personal data on a small set of our own and, with `--data DIR`, on `*.jsonl` of a folder in the
 * format of `data/README.md`. `--misses` lists every wrong row.
 *
 * A gold span is found when a find of its kind covers at least 80 % of its letters and digits, hidden when finds of any
 * kind do; a find is right when it overlaps a gold span of its kind.
 */
export async function run(args: readonly string[]): Promise<PiiReport[]> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: "string" }, misses: { type: "boolean", default: false } },
  });
  const sets: { name: string; cases: readonly PiiCase[] }[] = [{ name: ownSet, cases: ownPiiCases() }];
  if (values.data) {
    for (const name of ["synthetic", "recognizers", "phones"]) {
      sets.push({ name, cases: readCases(path.join(values.data, `${name}.jsonl`)) });
    }
  }
  const reports = sets.map(({ name, cases }) => measure(name, cases));
  if (values.data) reports.push(total("all of --data", reports.slice(1)));
  for (const report of reports) print(report, values.misses);
  return reports;
}

function readCases(file: string): PiiCase[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => toCase(JSON.parse(line)));
}

/** A row with spans, or a phone row: `expect` phone, not_phone, or either (not scored) and where it stands. */
function toCase(row: {
  id: string;
  text: string;
  spans?: GoldSpan[];
  expect?: string;
  start?: number;
  end?: number;
}): PiiCase {
  if (row.spans) return { id: row.id, text: row.text, spans: row.spans };
  const isPhone = row.expect === "phone";
  const span = { type: "PHONE_NUMBER", start: row.start ?? 0, end: row.end ?? row.text.length };
  return { id: row.id, text: row.text, spans: isPhone ? [span] : [], unscored: row.expect === "either" };
}

function measure(name: string, cases: readonly PiiCase[]): PiiReport {
  const tallies = new Map<PersonalDataType, Tally>();
  const misses: string[] = [];
  for (const item of cases) {
    if (item.unscored) continue;
    const finds = detectPersonalData(item.text);
    const gold = item.spans.flatMap((span) => {
      const kind = kinds[span.type] ?? structured.find((type) => type === span.type);
      return kind ? [{ kind, ...span }] : [];
    });
    for (const span of gold) {
      const tally = tallyOf(tallies, span.kind);
      tally.gold++;
      const isFound = covers(
        item.text,
        span,
        finds.filter((find) => find.type === span.kind),
      );
      if (isFound) tally.found++;
      if (covers(item.text, span, finds)) tally.hidden++;
      if (!isFound)
        misses.push(
          `miss  ${item.id} ${span.kind} ${quote(item.text.slice(span.start, span.end))} in ${quote(item.text)}`,
        );
    }
    for (const find of finds) {
      const tally = tallyOf(tallies, find.type);
      tally.finds++;
      if (gold.some((span) => span.kind === find.type && overlap(span, find))) tally.right++;
      else misses.push(`wrong ${item.id} ${find.type} ${quote(find.text)} in ${quote(item.text)}`);
    }
  }
  return { name, cases: cases.length, tallies, misses };
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function covers(text: string, span: GoldSpan, finds: readonly PersonalDataSpan[]): boolean {
  const counted = /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)) ? /[\p{L}\p{N}]/u : /\S/;
  let all = 0;
  let covered = 0;
  for (let at = span.start; at < span.end; at++) {
    if (!counted.test(text.charAt(at))) continue;
    all++;
    if (finds.some((find) => find.start <= at && at < find.end)) covered++;
  }
  return all > 0 && covered >= all * 0.8;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 140 ? `${text.slice(0, 140)}…` : text);
}

function tallyOf(tallies: Map<PersonalDataType, Tally>, type: PersonalDataType): Tally {
  const tally = tallies.get(type) ?? { gold: 0, found: 0, hidden: 0, finds: 0, right: 0 };
  tallies.set(type, tally);
  return tally;
}

function total(name: string, reports: readonly PiiReport[]): PiiReport {
  const tallies = new Map<PersonalDataType, Tally>();
  for (const report of reports) {
    for (const [type, tally] of report.tallies) add(tallyOf(tallies, type), tally);
  }
  return { name, cases: reports.reduce((sum, report) => sum + report.cases, 0), tallies, misses: [] };
}

function add(sum: Tally, tally: Tally): void {
  for (const key of ["gold", "found", "hidden", "finds", "right"] as const) sum[key] += tally[key];
}

function print(report: PiiReport, withMisses: boolean): void {
  const sum: Tally = { gold: 0, found: 0, hidden: 0, finds: 0, right: 0 };
  const rows = [...report.tallies].map(([type, tally]) => {
    const isMarked = report.name === ownSet || !ownKinds.includes(type);
    if (structured.includes(type) && isMarked) add(sum, tally);
    return row(type, tally);
  });
  console.log(`\npii: ${report.name}, ${report.cases} texts`);
  console.table(Object.fromEntries([...rows, row("structured", sum)]));
  if (withMisses) for (const miss of report.misses) console.log(miss);
}

function row(
  name: string,
  { gold, found, hidden, finds, right }: Tally,
): [string, Record<string, string | number>] {
  const rate = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(4));
  return [
    name,
    { gold, recall: rate(found, gold), hidden: rate(hidden, gold), finds, precision: rate(right, finds) },
  ];
}
