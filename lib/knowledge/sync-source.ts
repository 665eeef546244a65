import "server-only";
import { createHash } from "node:crypto";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { assistants, chunks, documents } from "@/db/schema";
import { embeddingModelName, embedTexts } from "@/lib/ai/embed-texts";
import { processModels } from "@/lib/ai/process-models";
import { logger } from "@/lib/core/logger";
import { newId } from "@/lib/core/model/ids";
import type { SourceDocument } from "./model/source-document";
import { type MarkdownChunk, splitMarkdown } from "./model/split-markdown";

export interface SourceRef {
  projectId: string;
  assistantId: string;
  sourceId: string;
}

/**
 * Brings a source's documents in step with what its origin has now: new and changed ones are split and embedded, ones
 * that are gone are removed, the rest is left alone. A document changes as a whole or not at all, and may be synced by
 * two processes at once.
 */
export async function syncSource(source: SourceRef, current: readonly SourceDocument[]): Promise<void> {
  const db = await orm();
  const known = await db
    .select({ id: documents.id, externalKey: documents.externalKey, contentHash: documents.contentHash })
    .from(documents)
    .where(and(eq(documents.sourceId, source.sourceId), eq(documents.projectId, source.projectId)));
  const hashes = new Map(known.map((document) => [document.externalKey, document.contentHash]));
  const changed = current.filter((document) => hashes.get(document.externalKey) !== contentHash(document));
  const keys = new Set(current.map((document) => document.externalKey));
  const gone = known.filter((document) => !keys.has(document.externalKey));
  for (const document of changed) await storeDocument(source, document);
  if (gone.length > 0) {
    await db.transaction(async (transaction) => {
      const ids = gone.map((document) => document.id);
      await transaction
        .delete(documents)
        .where(and(inArray(documents.id, ids), eq(documents.projectId, source.projectId)));
      await raiseVersion(transaction, source);
    });
  }
  logger().info({ sourceId: source.sourceId, changed: changed.length, gone: gone.length }, "source synced");
}

async function storeDocument(source: SourceRef, document: SourceDocument): Promise<void> {
  const parts = splitMarkdown(document.markdown);
  const embedded = await embedTexts({
    model: processModels().embedding,
    texts: parts.map((part) => embeddingText(document, part)),
    purpose: "passage",
    locale: document.locale,
  });
  const hash = contentHash(document);
  const { externalKey, locale, title, url } = document;
  await (await orm()).transaction(async (transaction) => {
    const [stored] = await transaction
      .insert(documents)
      .values({ ...source, id: newId("document"), externalKey, locale, title, url, contentHash: hash })
      .onConflictDoUpdate({
        target: [documents.sourceId, documents.externalKey],
        set: { locale, title, url, contentHash: hash, updatedAt: new Date() },
        setWhere: ne(documents.contentHash, hash),
      })
      .returning({ id: documents.id });
    // Somebody else has just stored the same version.
    if (!stored) return;
    await transaction
      .delete(chunks)
      .where(and(eq(chunks.documentId, stored.id), eq(chunks.projectId, source.projectId)));
    if (parts.length > 0) {
      await transaction.insert(chunks).values(
        parts.map((part, index) => ({
          id: newId("chunk"),
          projectId: source.projectId,
          assistantId: source.assistantId,
          documentId: stored.id,
          ordinal: part.ordinal,
          headingPath: [...part.headingPath],
          anchor: part.anchor,
          text: part.text,
          tokenCount: part.tokens,
          contentHash: part.hash,
          embedding: [...(embedded.vectors[index] ?? [])],
          embeddingModel: embedded.model,
        })),
      );
    }
    await raiseVersion(transaction, source);
  });
}

/** A passage is found by where it stands as well: its document's title and headings are embedded with it. */
function embeddingText(document: SourceDocument, part: MarkdownChunk): string {
  return [document.title, ...part.headingPath, part.text].join("\n");
}

/** Includes the embedding model: another one makes all vectors anew. */
function contentHash(document: SourceDocument): string {
  const facts = [
    document.title,
    document.url,
    document.markdown,
    embeddingModelName(processModels().embedding),
  ];
  return createHash("sha256").update(facts.join("\u0000")).digest("base64url");
}

async function raiseVersion(transaction: Orm, source: SourceRef): Promise<void> {
  await transaction
    .update(assistants)
    .set({ knowledgeVersion: sql`${assistants.knowledgeVersion} + 1` })
    .where(and(eq(assistants.id, source.assistantId), eq(assistants.projectId, source.projectId)));
}
