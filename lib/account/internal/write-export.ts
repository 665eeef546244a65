import "server-only";
import { eq } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { uploads, type users } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { createDomainTranslator } from "@/lib/i18n/create-translator";
import { getObject } from "@/lib/storage/get-object";
import { safeFileName } from "@/lib/storage/model/file-name";
import {
  readAccount,
  readAuditRows,
  readConversations,
  readFiles,
  readLeads,
  readOwnedProjects,
  readProjectMessages,
  readPrompts,
} from "./exported-rows";
import { jsonFile, jsonList } from "./json-pieces";
import { createZipFile, type ZipFile } from "./zip-file";

type User = typeof users.$inferSelect;

export interface ExportProgress {
  /** 0 to 95; the rest is putting the archive away. */
  report(percent: number): Promise<void>;
  /** Throws when the work is to be left to a later run. */
  check(): void;
}

/** Writes all that is known of a person into an archive: JSON, and files as they were uploaded. */
export async function writeExport(
  db: Orm,
  user: User,
  path: string,
  { report, check }: ExportProgress,
): Promise<void> {
  const t = await createDomainTranslator(user.locale, "account");
  const zip = createZipFile(path);
  await zip.addText(t("exportFile.readmeName"), textOf(t("exportFile.readme", { site: "Rozoom KI" })));
  await zip.addText("account.json", jsonFile(await readAccount(db, user)));
  if (user.avatarUploadId) await addAvatar(db, zip, user.avatarUploadId);
  await report(10);
  await zip.addText("conversations.json", jsonList(watched(readConversations(db, user.id), check)));
  await report(40);
  await zip.addText("requests.json", jsonList(watched(readLeads(db, user), check)));
  await zip.addText("audit.json", jsonList(watched(readAuditRows(db, user.id), check)));
  await report(50);
  const owned = await readOwnedProjects(db, user.id);
  for (const [index, project] of owned.entries()) {
    check();
    await addProject(db, zip, project, check);
    await report(50 + Math.floor((45 * (index + 1)) / owned.length));
  }
  await zip.end();
  await report(95);
}

async function addProject(db: Orm, zip: ZipFile, project: { id: string }, check: () => void): Promise<void> {
  const folder = `projects/${project.id}`;
  await zip.addText(`${folder}/project.json`, jsonFile(project));
  await zip.addText(`${folder}/prompts.json`, jsonList(watched(readPrompts(db, project.id), check)));
  await zip.addText(`${folder}/messages.json`, jsonList(watched(readProjectMessages(db, project.id), check)));
  const files: unknown[] = [];
  for await (const file of watched(readFiles(db, project.id), check)) {
    const path = `files/${file.id}/${safeFileName(file.name)}`;
    const isThere = await addStored(zip, `${folder}/${path}`, file.storageKey);
    const { id, name, contentType, sizeBytes, sha256, createdAt } = file;
    files.push({ id, name, contentType, sizeBytes, sha256, createdAt, path: isThere ? path : null });
  }
  await zip.addText(`${folder}/files.json`, jsonFile(files));
}

async function addAvatar(db: Orm, zip: ZipFile, uploadId: string): Promise<void> {
  const [upload] = await db.select().from(uploads).where(eq(uploads.id, uploadId));
  if (upload) await addStored(zip, "avatar.webp", upload.storageKey);
}

/** Adds a stored file; one that was deleted in the meantime is left out. */
async function addStored(zip: ZipFile, name: string, storageKey: string): Promise<boolean> {
  try {
    const { stream } = await getObject(storageKey);
    await zip.addBytes(name, stream);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return false;
    throw error;
  }
}

async function* watched<Row>(rows: AsyncIterable<Row>, check: () => void): AsyncGenerator<Row> {
  for await (const row of rows) {
    check();
    yield row;
  }
}

async function* textOf(text: string): AsyncGenerator<string> {
  yield `${text}\n`;
}
