import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { embeddingDimensions } from "@/db/columns";
import { assistants, chunks, documents } from "@/db/schema";
import type { Locale } from "@/lib/core/model/locale";
import { buildLexicalIndex, type LexicalIndex } from "../model/lexical-index";

/** A chunk with what is known of its document. */
export interface KnownChunk {
  id: string;
  documentId: string;
  ordinal: number;
  text: string;
  locale: Locale;
  translationKey: string;
  section?: string;
  title: string;
  headingPath: string[];
  url: string;
  anchor: string | null;
}

/** An assistant's published knowledge, ready for searching. */
export interface LoadedKnowledge {
  version: number;
  chunks: readonly KnownChunk[];
  index: LexicalIndex;
  positions: ReadonlyMap<string, number>;
  /** Unit vectors one after the other, `embeddingDimensions` numbers each. */
  vectors: Float32Array;
  embeddingModels: readonly string[];
}

interface Loaded {
  knowledge: Promise<LoadedKnowledge>;
  checkedAt: number;
}

declare global {
  var rozoomKnowledge: Map<string, Loaded> | undefined;
}

/** A change of the knowledge is seen after at most this time (ms). */
const freshMs = 1_000;

/** Assistants kept in memory; a chunk takes about 5 kB. */
const maxAssistants = 100;

/** The assistant's knowledge as of at most a second ago; read anew only when it has changed. */
export async function loadKnowledge(projectId: string, assistantId: string): Promise<LoadedKnowledge> {
  globalThis.rozoomKnowledge ??= new Map();
  const cache = globalThis.rozoomKnowledge;
  const key = `${projectId}/${assistantId}`;
  const known = cache.get(key);
  if (known && Date.now() - known.checkedAt < freshMs) return known.knowledge;
  if (known) known.checkedAt = Date.now();
  const version = await readVersion(projectId, assistantId);
  if (known && (await known.knowledge).version === version) return known.knowledge;
  const knowledge = load(projectId, assistantId, version);
  cache.delete(key);
  cache.set(key, { knowledge, checkedAt: Date.now() });
  knowledge.catch(() => cache.delete(key));
  const oldest = cache.keys().next().value;
  if (cache.size > maxAssistants && oldest !== undefined) cache.delete(oldest);
  return knowledge;
}

/** The knowledge was changed by this process: the next question sees it. Other processes look within a second. */
export function expectChange(projectId: string, assistantId: string): void {
  const known = globalThis.rozoomKnowledge?.get(`${projectId}/${assistantId}`);
  if (known) known.checkedAt = 0;
}

async function readVersion(projectId: string, assistantId: string): Promise<number> {
  const [row] = await (await orm())
    .select({ version: assistants.knowledgeVersion })
    .from(assistants)
    .where(and(eq(assistants.id, assistantId), eq(assistants.projectId, projectId)));
  return row?.version ?? 0;
}

async function load(projectId: string, assistantId: string, version: number): Promise<LoadedKnowledge> {
  const rows = await (await orm())
    .select({ chunk: chunks, document: documents })
    .from(chunks)
    .innerJoin(documents, eq(documents.id, chunks.documentId))
    .where(
      and(eq(chunks.assistantId, assistantId), eq(chunks.projectId, projectId), eq(chunks.enabled, true)),
    )
    .orderBy(asc(documents.externalKey), asc(chunks.ordinal));
  const vectors = new Float32Array(rows.length * embeddingDimensions);
  rows.forEach(({ chunk }, position) => {
    vectors.set(chunk.embedding, position * embeddingDimensions);
  });
  const known = rows.map(
    ({ chunk, document }): KnownChunk => ({
      id: chunk.id,
      documentId: document.id,
      ordinal: chunk.ordinal,
      text: chunk.text,
      locale: document.locale,
      translationKey: document.externalKey.replace(/:\w+$/, ""),
      // Pages of files; a site's page is one document, whose sections read on.
      ...(document.externalKey.startsWith("file_") && chunk.headingPath[0]
        ? { section: chunk.headingPath[0] }
        : {}),
      title: document.title,
      headingPath: chunk.headingPath,
      url: document.url,
      anchor: chunk.anchor,
    }),
  );
  return {
    version,
    chunks: known,
    index: buildLexicalIndex(
      known.map(({ id, title, headingPath, text, locale }) => ({
        id,
        title,
        headings: headingPath,
        text,
        locale,
      })),
    ),
    positions: new Map(known.map((chunk, position) => [chunk.id, position])),
    vectors,
    embeddingModels: rows.map(({ chunk }) => chunk.embeddingModel),
  };
}
