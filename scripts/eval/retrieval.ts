import path from "node:path";
import { parseArgs } from "node:util";
import { builtinEmbeddingModel, embedBuiltin } from "@/lib/ai/model/embed-builtin";
import { answerConfidence, refusalConfidence } from "@/lib/knowledge/model/answer-confidence";
import { fuseRankings, type VectorHit, vectorCalibration } from "@/lib/knowledge/model/fuse";
import { buildLexicalIndex } from "@/lib/knowledge/model/lexical-index";
import { searchLexical } from "@/lib/knowledge/model/search-lexical";
import {
  type EvalChunk,
  type EvalQuery,
  readKnownItems,
  readPassages,
  readQueries,
  readSite,
} from "./retrieval-sets";

const modes = ["lexical", "vector", "hybrid"] as const;
type Mode = (typeof modes)[number];

const usage =
  "npm run eval -- retrieval [--passages FILE --queries FILE | --site FOLDER --known-item FILE] [--mode lexical|vector|hybrid]";

/**
 * Prints recall@1, recall@5, MRR@10, speed and refusals of retrieval with the built-in embedder, for one mode or all three.
 * Without a set it measures our own small one.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      passages: { type: "string" },
      queries: { type: "string" },
      site: { type: "string" },
      "known-item": { type: "string" },
      mode: { type: "string" },
    },
  });
  const mode = modes.find((name) => name === values.mode);
  if (values.mode && !mode) throw new Error(usage);
  const own = path.join(import.meta.dirname, "../../tests/eval-data/retrieval");
  let chunks: EvalChunk[];
  let queries: EvalQuery[];
  if (values.site && values["known-item"]) {
    chunks = readSite(values.site);
    queries = readKnownItems(values["known-item"]);
  } else if (values.passages && values.queries) {
    chunks = readPassages(values.passages);
    queries = readQueries(values.queries);
  } else if (Object.keys(values).every((name) => name === "mode")) {
    chunks = readPassages(path.join(own, "passages.jsonl"));
    queries = readQueries(path.join(own, "queries.jsonl"));
  } else throw new Error(usage);
  measure(chunks, queries, mode ? [mode] : modes);
}

function measure(chunks: readonly EvalChunk[], queries: readonly EvalQuery[], chosen: readonly Mode[]): void {
  const collection = buildCollection(chunks);
  console.log(
    `${chunks.length} chunks, ${queries.length} questions; index ${collection.indexMs.toFixed(0)} ms, vectors ${collection.embedMs.toFixed(2)} ms each`,
  );
  console.log("mode     recall@1 recall@5 mrr@10  queries/s  p95 ms  refused  refused of unanswerable");
  for (const mode of chosen) {
    for (const query of queries.slice(0, 50)) search(collection, query, mode);
    console.log(reportLine(mode, queries, collection));
  }
}

function reportLine(mode: Mode, queries: readonly EvalQuery[], collection: Collection): string {
  const times: number[] = [];
  const answerable = { count: 0, first: 0, five: 0, reciprocal: 0, refused: 0 };
  const unanswerable = { count: 0, refused: 0 };
  for (const query of queries) {
    const started = performance.now();
    const { targets, confidence } = search(collection, query, mode);
    times.push(performance.now() - started);
    const refused = confidence < refusalConfidence ? 1 : 0;
    if (query.target === null) {
      unanswerable.count++;
      unanswerable.refused += refused;
      continue;
    }
    const rank = targets.indexOf(query.target) + 1;
    answerable.count++;
    answerable.refused += refused;
    if (rank === 1) answerable.first++;
    if (rank >= 1 && rank <= 5) answerable.five++;
    if (rank >= 1 && rank <= 10) answerable.reciprocal += 1 / rank;
  }
  times.sort((a, b) => a - b);
  const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000;
  const share = (part: number, of: number) => (of === 0 ? "–" : (part / of).toFixed(3));
  return [
    mode.padEnd(8),
    share(answerable.first, answerable.count).padEnd(8),
    share(answerable.five, answerable.count).padEnd(8),
    share(answerable.reciprocal, answerable.count).padEnd(7),
    Math.round(queries.length / seconds)
      .toString()
      .padEnd(10),
    (times[Math.floor(times.length * 0.95)] ?? 0).toFixed(2).padEnd(7),
    share(answerable.refused, answerable.count).padEnd(8),
    share(unanswerable.refused, unanswerable.count),
  ].join(" ");
}

function buildCollection(chunks: readonly EvalChunk[]) {
  const started = performance.now();
  const index = buildLexicalIndex(chunks.map((chunk, ordinal) => ({ ...chunk, id: String(ordinal) })));
  const indexed = performance.now();
  const vectors = chunks.map(({ title, headings, text, locale }) =>
    embedBuiltin([title, ...headings, text].join("\n"), locale),
  );
  const embedMs = (performance.now() - indexed) / Math.max(1, chunks.length);
  return { chunks, index, vectors, indexMs: indexed - started, embedMs };
}

type Collection = ReturnType<typeof buildCollection>;

/** Candidates per ranking, as in the product. */
const candidates = 50;
const calibration = vectorCalibration(builtinEmbeddingModel);

/** Targets best first, each once, and the confidence that the best ones answer. */
function search(collection: Collection, { question, locale }: EvalQuery, mode: Mode) {
  const lexical =
    mode === "vector" ? [] : searchLexical(collection.index, question, { limit: candidates, locale });
  const vector = mode === "lexical" ? [] : nearest(collection.vectors, embedBuiltin(question, locale));
  const fused = fuseRankings(lexical, vector, calibration, candidates);
  const found = fused.map((hit) => collection.chunks[Number(hit.id)]?.target ?? "");
  const best = lexical[0];
  const confidence = answerConfidence({
    lexical: best,
    similarity: mode === "lexical" ? null : Math.max(0, ...fused.map((hit) => hit.similarity)),
    sameLanguage: !locale || collection.chunks[best?.ordinal ?? -1]?.locale === locale,
  });
  return { targets: [...new Set(found)], confidence };
}

function nearest(vectors: readonly Float32Array[], query: Float32Array): VectorHit[] {
  const hits = vectors.map((vector, ordinal) => ({ id: String(ordinal), similarity: dot(vector, query) }));
  return hits.sort((a, b) => b.similarity - a.similarity).slice(0, candidates);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
