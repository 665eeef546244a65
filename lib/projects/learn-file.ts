import "server-only";
import { and, count, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { chunks, projectFiles } from "@/db/schema";
import { logger } from "@/lib/core/logger";
import type { Locale } from "@/lib/core/model/locale";
import { storableText } from "@/lib/core/model/storable-text";
import { forgetDocuments, storeDocument } from "@/lib/knowledge/store-document";
import { getObjectBytes } from "@/lib/storage/get-object";
import { extractText } from "./internal/extract-text";
import { findProjectSource, languageOf } from "./internal/project-source";
import { type FileFailure, maxFileBytes } from "./model/file";

/** Chunks a project's assistant may know: an exact search in them takes a few milliseconds. */
const maxChunks = 20_000;

const pageWord: Record<Locale, string> = { de: "Seite", en: "Page", uk: "Сторінка" };

/**
 * Reads a file's text and lets the project's assistant learn it; ends with the file `ready`, or `failed` with a reason.
 * Does nothing for a file that is gone or done. Safe to run twice.
 */
export async function learnFile(projectId: string, fileId: string): Promise<void> {
  const file = await findUnread(projectId, fileId);
  const source = await findProjectSource(projectId, "files");
  if (!file || !source) return;
  let failure: FileFailure | null;
  try {
    failure = await read(file);
  } catch (err) {
    logger().error({ err, projectId, fileId }, "a file could not be learned");
    failure = "internal";
  }
  const db = await orm();
  const [kept] = await db
    .update(projectFiles)
    .set({ status: failure ? "failed" : "ready", failure, updatedAt: new Date() })
    .where(and(eq(projectFiles.id, fileId), eq(projectFiles.projectId, projectId)))
    .returning({ id: projectFiles.id });
  // Deleted meanwhile, or not to be known.
  if (!kept || failure) await forgetDocuments(source, [fileId]);

  async function read({ name, contentType, storageKey }: UnreadFile): Promise<FileFailure | null> {
    if (!source) return "internal";
    if (await isFull(projectId)) return "project_full";
    const extracted = await extractText(contentType, await getObjectBytes(storageKey, maxFileBytes));
    if ("failure" in extracted) return extracted.failure;
    const parts = extracted.parts.map(storableText);
    const whole = parts.join("\n");
    if (!/[\p{L}\p{N}]/u.test(whole)) return contentType === "application/pdf" ? "no_text" : "empty";
    const locale = languageOf(whole);
    await storeDocument(source, {
      externalKey: fileId,
      locale,
      title: name,
      url: `/${locale}/account/projects/${projectId}/files?file=${fileId}`,
      markdown: contentType === "application/pdf" ? asPages(parts, locale) : whole,
    });
    return null;
  }
}

type UnreadFile = Pick<typeof projectFiles.$inferSelect, "name" | "contentType" | "storageKey">;

async function findUnread(projectId: string, fileId: string): Promise<UnreadFile | null> {
  const [file] = await (await orm())
    .select()
    .from(projectFiles)
    .where(
      and(
        eq(projectFiles.id, fileId),
        eq(projectFiles.projectId, projectId),
        eq(projectFiles.status, "processing"),
      ),
    );
  return file ?? null;
}

async function isFull(projectId: string): Promise<boolean> {
  const [known] = await (await orm())
    .select({ total: count() })
    .from(chunks)
    .where(eq(chunks.projectId, projectId));
  return (known?.total ?? 0) >= maxChunks;
}

/** Each page under a heading, so that a citation names it. */
function asPages(pages: readonly string[], locale: Locale): string {
  return pages
    .map((text, index) => (text === "" ? "" : `## ${pageWord[locale]} ${index + 1}\n\n${text}`))
    .filter(Boolean)
    .join("\n\n");
}
