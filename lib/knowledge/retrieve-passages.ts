import "server-only";
import { embeddingDimensions } from "@/db/columns";
import { embedTexts } from "@/lib/ai/embed-texts";
import { type FactKind, holdsFact, type Term, termsOf } from "@/lib/ai/model/extractive-question";
import { processModels } from "@/lib/ai/process-models";
import { logger } from "@/lib/core/logger";
import type { Locale } from "@/lib/core/model/locale";
import { type KnownChunk, type LoadedKnowledge, loadKnowledge } from "./internal/loaded-knowledge";
import { answerConfidence } from "./model/answer-confidence";
import { fuseRankings, type VectorHit, vectorCalibration } from "./model/fuse";
import { namedDocuments } from "./model/named-documents";
import type { Retrieval } from "./model/retrieved-passage";
import { searchLexical } from "./model/search-lexical";
import { selectPassages } from "./model/select-passages";

export interface RetrievalRequest {
  projectId: string;
  assistantId: string;
  query: string;
  /** Words that pages use for what is asked; searched for too, but no evidence that anything answers. */
  hints?: string;
  /** Facts that hardly ever stand beside the words that ask for them: texts that hold one are looked at too. */
  facts?: readonly FactKind[];
  locale: Locale;
  /** Which documents may be quoted, by the name their origin gave them; all of them unless set. */
  mayQuote?: (externalKey: string) => boolean;
  signal?: AbortSignal;
}

/** Candidates of each ranking before fusion. */
const candidates = 40;
const maxPassages = 6;
/** What passages may take of a prompt (tokens). */
const maxTokens = 1_600;
/** A provider that embeds slower than this is done without (ms). */
const embedTimeoutMs = 2_500;
/** What a title that says all the question is about adds to the evidence of the words. */
const namedBonus = 0.6;
/** Legal texts touch on everything; a page made for the question comes before them. */
const legalShare = 0.8;
/** What holding a fact that is asked for adds to the evidence of the words. */
const factBonus = 1;

/**
 * The passages of an assistant's published knowledge that fit a question best: words and vectors, fused, without
 * near-duplicates, neighbours joined, within a token budget. Without vectors (provider down) the words decide alone.
 */
export async function retrievePassages(request: RetrievalRequest): Promise<Retrieval> {
  const { projectId, assistantId, query, locale } = request;
  const [knowledge, embedded] = await Promise.all([
    loadKnowledge(projectId, assistantId),
    embedQuery(query, locale, request.signal),
  ]);
  const lexical = searchLexical(knowledge.index, query, { limit: candidates, locale });
  const hinted = request.hints
    ? searchLexical(knowledge.index, `${query} ${request.hints}`, { limit: candidates, locale })
    : lexical;
  const vector = embedded ? searchVectors(knowledge, embedded.vector, embedded.model) : [];
  const fused = fuseRankings(hinted, vector, vectorCalibration(embedded?.model ?? ""), candidates);
  const byId = new Map(fused.map((hit) => [hit.id, hit]));
  const named = namedDocuments(termsOf(query, locale), titlesOf(knowledge));
  const facts = request.facts ?? [];
  const holding = new Set(facts.length > 0 ? chunksHolding(knowledge, facts, locale) : []);
  const ranked = [...new Set([...fused.map(({ id }) => id), ...holding])]
    .flatMap((id) => {
      const chunk = chunkOf(knowledge, id);
      if (!chunk || request.mayQuote?.(chunk.translationKey) === false) return [];
      const score = (byId.get(id)?.score ?? 0) + (holding.has(id) ? factBonus : 0);
      const legal = isLegal(chunk.url) ? legalShare : 1;
      return [{ chunk, score: score * legal * (1 + namedBonus * (named.get(chunk.documentId) ?? 0)) }];
    })
    .sort((a, b) => b.score - a.score);
  const selected = selectPassages(ranked, { locale, maxTokens, maxPassages });
  const best = fused[0];
  return {
    confidence: answerConfidence({
      lexical: lexical[0],
      similarity: embedded ? Math.max(0, ...fused.map((hit) => hit.similarity)) : null,
      sameLanguage: best !== undefined && chunkOf(knowledge, best.id)?.locale === locale,
    }),
    passages: selected.flatMap((passage, index) => {
      const [chunk] = passage.chunks;
      if (!chunk) return [];
      const hit = byId.get(chunk.id);
      return [
        {
          number: index + 1,
          chunkId: chunk.id,
          documentId: chunk.documentId,
          title: chunk.title,
          headingPath: chunk.headingPath,
          url: chunk.url,
          anchor: chunk.anchor,
          locale: chunk.locale,
          text: passage.text,
          score: passage.score,
          lexicalRank: hit?.lexicalRank ?? null,
          vectorRank: hit?.vectorRank ?? null,
        },
      ];
    }),
  };
}

const titles = new WeakMap<LoadedKnowledge, ReadonlyMap<string, readonly Term[]>>();

/** The words of the documents' titles, read once per state of the knowledge. */
function titlesOf(knowledge: LoadedKnowledge): ReadonlyMap<string, readonly Term[]> {
  const known = titles.get(knowledge);
  if (known) return known;
  const read = new Map<string, readonly Term[]>();
  for (const { documentId, title, locale } of knowledge.chunks) {
    if (!read.has(documentId)) read.set(documentId, termsOf(title, locale));
  }
  titles.set(knowledge, read);
  return read;
}

function chunksHolding(knowledge: LoadedKnowledge, facts: readonly FactKind[], locale: Locale): string[] {
  return knowledge.chunks
    .filter((chunk) => chunk.locale === locale && facts.some((fact) => holdsFact(chunk.text, fact)))
    .map(({ id }) => id);
}

/** True for the address of terms of business, a privacy policy and the like. */
export function isLegal(url: string): boolean {
  return /\/legal\//.test(url);
}

function chunkOf(knowledge: LoadedKnowledge, id: string): KnownChunk | undefined {
  const position = knowledge.positions.get(id);
  return position === undefined ? undefined : knowledge.chunks[position];
}

async function embedQuery(query: string, locale: Locale, signal: AbortSignal | undefined) {
  try {
    const { model, vectors } = await embedTexts({
      model: processModels().embedding,
      texts: [query],
      purpose: "query",
      locale,
      timeoutMs: embedTimeoutMs,
      ...(signal ? { signal } : {}),
    });
    return vectors[0] ? { model, vector: vectors[0] } : null;
  } catch (err) {
    logger().warn({ err }, "the question could not be embedded");
    return null;
  }
}

/**
 * Exact scan over the assistant's vectors of the same model: a third of a millisecond for 800 chunks, less with the
 * built-in embedder, which leaves most dimensions of a short question empty.
 */
function searchVectors(knowledge: LoadedKnowledge, query: Float32Array, model: string): VectorHit[] {
  const { chunks, embeddingModels, vectors } = knowledge;
  const used = Uint16Array.from(query.keys().filter((dimension) => query[dimension] !== 0));
  const weights = Float32Array.from(used, (dimension) => query[dimension] ?? 0);
  const hits: VectorHit[] = [];
  // Nothing at or below this is among the best any more.
  let floor = Number.NEGATIVE_INFINITY;
  chunks.forEach((chunk, position) => {
    if (embeddingModels[position] !== model) return;
    const offset = position * embeddingDimensions;
    let similarity = 0;
    for (let index = 0; index < used.length; index += 1) {
      similarity += (weights[index] ?? 0) * (vectors[offset + (used[index] ?? 0)] ?? 0);
    }
    if (similarity <= floor) return;
    hits.push({ id: chunk.id, similarity });
    if (hits.length < 2 * candidates) return;
    keepBest(hits);
    floor = hits.at(-1)?.similarity ?? floor;
  });
  return keepBest(hits);
}

function keepBest(hits: VectorHit[]): VectorHit[] {
  hits.sort((a, b) => b.similarity - a.similarity).splice(candidates);
  return hits;
}
