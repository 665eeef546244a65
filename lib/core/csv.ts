import "server-only";

/** What a cell may hold; a date is written in ISO 8601, null as an empty cell. */
export type CsvValue = string | number | boolean | Date | null | undefined;

/**
 * Characters that make a spreadsheet read a cell as a formula, their full-width twins included (OWASP, "CSV Injection").
 * A spreadsheet set to another separator cuts cells at `;`, tabs and line ends, so the same holds behind those.
 */
const formulaStart = /(^|[;\t\r\n])([^\S\t\r\n]|["'])*(?=[=+\-@＝＋－＠])|^(?=[\t\r])/gu;

/** One cell: formulas become text by an apostrophe before them, quotation marks as RFC 4180 has them. */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString();
  const text = value.replaceAll("\0", "").replace(formulaStart, (start) => `${start}'`);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its line end (CRLF, RFC 4180 §2.1). */
export function csvLine(cells: readonly CsvValue[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

export interface CsvFile {
  /** Name of the file without its ending, in letters, digits and hyphens. */
  name: string;
  header: readonly string[];
  /** Read as fast as the receiver takes them: a long table is never held whole. */
  rows: AsyncIterable<readonly CsvValue[]>;
}

/**
 * A download that is written while its rows are read. It begins with a byte order mark, without which spreadsheets
 * take UTF-8 for something else.
 */
export function csvResponse({ name, header, rows }: CsvFile): Response {
  const encoder = new TextEncoder();
  const iterator = rows[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(`\uFEFF${csvLine(header)}`));
    },
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(csvLine(next.value)));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name.replace(/[^\w-]+/g, "-")}.csv"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
