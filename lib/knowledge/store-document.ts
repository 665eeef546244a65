import "server-only";
import { createHash } from "node:crypto";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { assistants, chunks, documents } from "@/db/schema";
import { embeddingModelName, embedTexts } from "@/lib/ai/embed-texts";
import { processModels } from "@/lib/ai/process-models";
import { newId } from "@/lib/core/model/ids";
import { expectChange } from "./internal/loaded-knowledge";
import type { SourceDocument } from "./model/source-document";
import { type MarkdownChunk, splitMarkdown } from "./model/split-markdown";

export interface SourceRef {
  projectId: string;
  assistantId: string;
  sourceId: string;
}

/** Rows of one insert: a statement takes 65,535 parameters. */
const rowsAtOnce = 1_000;

/**
 * Splits and embeds a document and puts it in the place of what the source had under its key; it changes as a whole or not
 * at all, and may be stored by two processes at once. The same content again costs one comparison.
 */
export async function storeDocument(source: SourceRef, document: SourceDocument): Promise<void> {
  const hash = documentHash(document);
  if (await isStored(source, document.externalKey, hash)) return;
  const parts = splitMarkdown(document.markdown);
  const embedded = await embedTexts({
    model: processModels().embedding,
    texts: parts.map((part) => embeddingText(document, part)),
    purpose: "passage",
    locale: document.locale,
  });
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
    const rows = parts.map((part, index) => ({
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
    }));
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      await transaction.insert(chunks).values(rows.slice(start, start + rowsAtOnce));
    }
    await raiseVersion(transaction, source);
  });
  expectChange(source.projectId, source.assistantId);
}

/** Removes documents of a source with everything learned from them; unknown keys are fine. */
export async function forgetDocuments(source: SourceRef, externalKeys: readonly string[]): Promise<void> {
  if (externalKeys.length === 0) return;
  await (await orm()).transaction(async (transaction) => {
    const gone = await transaction
      .delete(documents)
      .where(
        and(
          eq(documents.sourceId, source.sourceId),
          eq(documents.projectId, source.projectId),
          inArray(documents.externalKey, [...externalKeys]),
        ),
      )
      .returning({ id: documents.id });
    if (gone.length > 0) await raiseVersion(transaction, source);
  });
  expectChange(source.projectId, source.assistantId);
}

/** Says whether a document changed; includes the embedding model: another one makes all vectors anew. */
export function documentHash(document: SourceDocument): string {
  const facts = [
    document.title,
    document.url,
    document.markdown,
    embeddingModelName(processModels().embedding),
  ];
  return createHash("sha256").update(facts.join("\u0000")).digest("base64url");
}

async function isStored(source: SourceRef, externalKey: string, hash: string): Promise<boolean> {
  const [known] = await (await orm())
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.sourceId, source.sourceId),
        eq(documents.projectId, source.projectId),
        eq(documents.externalKey, externalKey),
        eq(documents.contentHash, hash),
      ),
    );
  return known !== undefined;
}

/** A passage is found by where it stands as well: its document's title and headings are embedded with it. */
function embeddingText(document: SourceDocument, part: MarkdownChunk): string {
  return [document.title, ...part.headingPath, part.text].join("\n");
}

async function raiseVersion(transaction: Orm, source: SourceRef): Promise<void> {
  await transaction
    .update(assistants)
    .set({ knowledgeVersion: sql`${assistants.knowledgeVersion} + 1` })
    .where(and(eq(assistants.id, source.assistantId), eq(assistants.projectId, source.projectId)));
}
