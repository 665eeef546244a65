import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type Locale, locales } from "@/lib/core/model/locale";
import { splitMarkdown } from "@/lib/knowledge/model/split-markdown";
import { readHtmlPage } from "./retrieval-html";

/** Something to be found: a passage as given, or a chunk of a page. */
export interface EvalChunk {
  /** What a question names as right: the passage's id or the page's path. */
  readonly target: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
  readonly locale: Locale;
}

export interface EvalQuery {
  readonly question: string;
  readonly locale: Locale | undefined;
  /** Null when nothing in the collection answers it. */
  readonly target: string | null;
}

const locale = z.enum(locales);
const passageRow = z.object({ id: z.string(), lang: locale, title: z.string().optional(), text: z.string() });
const queryRow = z.object({
  question: z.string(),
  lang: locale.optional(),
  passage_id: z.string().nullable(),
});
const knownItemRow = z.object({ query: z.string(), lang: locale.optional(), page: z.string() });

function readRows<Row>(file: string, schema: z.ZodType<Row>): Row[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => schema.parse(JSON.parse(line)));
}

export function readPassages(file: string): EvalChunk[] {
  return readRows(file, passageRow).map(({ id, lang, title, text }) => ({
    target: id,
    title: title ?? "",
    headings: [],
    text,
    locale: lang,
  }));
}

export function readQueries(file: string): EvalQuery[] {
  return readRows(file, queryRow).map(({ question, lang, passage_id }) => ({
    question,
    locale: lang,
    target: passage_id,
  }));
}

/** Questions whose answer is a page: `{query, page, lang?}`. */
export function readKnownItems(file: string): EvalQuery[] {
  return readRows(file, knownItemRow).map(({ query, lang, page }) => ({
    question: query,
    locale: lang,
    target: page,
  }));
}

/** Chunks of every HTML page below a folder, split the way knowledge sources are. */
export function readSite(folder: string): EvalChunk[] {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  return pages.sort().flatMap((page) => {
    const { title, lang, markdown } = readHtmlPage(readFileSync(path.join(folder, page), "utf8"));
    return splitMarkdown(markdown).map((chunk) => ({
      target: page.split(path.sep).join("/"),
      title,
      headings: chunk.headingPath,
      text: chunk.text,
      locale: locale.catch("en").parse(lang),
    }));
  });
}
