import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { embeddingDimensions } from "@/db/columns";
import { assistants, chunks, documents } from "@/db/schema";
import type { Locale } from "@/lib/core/model/locale";
import { LruMap } from "@/lib/core/model/lru-map";
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
  version: number;
  knowledge: Promise<LoadedKnowledge>;
  checkedAt: number;
}

declare global {
  var rozoomKnowledge: LruMap<string, Loaded> | undefined;
}

/** A change of the knowledge is seen after at most this time (ms). */
const freshMs = 1_000;

/** Chunks kept in memory; one takes about 5 kB. */
const maxChunks = 60_000;

/** What an assistant without any knowledge counts, in chunks. */
const emptyWeight = 10;

/** The assistant's knowledge as of at most a second ago; read anew only when it has changed. */
export async function loadKnowledge(projectId: string, assistantId: string): Promise<LoadedKnowledge> {
  globalThis.rozoomKnowledge ??= new LruMap(maxChunks);
  const cache = globalThis.rozoomKnowledge;
  const key = `${projectId}/${assistantId}`;
  const known = cache.get(key);
  if (known && Date.now() - known.checkedAt < freshMs) return known.knowledge;
  if (known) known.checkedAt = Date.now();
  const version = await readVersion(projectId, assistantId);
  // Many questions at once begin one load.
  const current = cache.get(key);
  if (current?.version === version) return current.knowledge;
  const loaded = { version, knowledge: load(projectId, assistantId, version), checkedAt: Date.now() };
  cache.set(key, loaded, emptyWeight);
  const isCurrent = () => (cache.get(key) ?? loaded) === loaded;
  loaded.knowledge.then(
    ({ chunks: { length } }) => isCurrent() && cache.set(key, loaded, emptyWeight + length),
    () => isCurrent() && cache.delete(key),
  );
  return loaded.knowledge;
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
