import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { documents } from "@/db/schema";
import { logger } from "@/lib/core/logger";
import type { SourceDocument } from "./model/source-document";
import { documentHash, forgetDocuments, type SourceRef, storeDocument } from "./store-document";

/**
 * Brings a source's documents in step with what its origin has now: new and changed ones are split and embedded, ones
 * that are gone are removed, the rest is left alone. May be run by two processes at once.
 */
export async function syncSource(source: SourceRef, current: readonly SourceDocument[]): Promise<void> {
  const known = await (await orm())
    .select({ externalKey: documents.externalKey, contentHash: documents.contentHash })
    .from(documents)
    .where(and(eq(documents.sourceId, source.sourceId), eq(documents.projectId, source.projectId)));
  const hashes = new Map(known.map((document) => [document.externalKey, document.contentHash]));
  const changed = current.filter((document) => hashes.get(document.externalKey) !== documentHash(document));
  const keys = new Set(current.map((document) => document.externalKey));
  const gone = known.map(({ externalKey }) => externalKey).filter((key) => !keys.has(key));
  for (const document of changed) await storeDocument(source, document);
  await forgetDocuments(source, gone);
  logger().info({ sourceId: source.sourceId, changed: changed.length, gone: gone.length }, "source synced");
}
