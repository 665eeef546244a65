import "server-only";
import { createHash } from "node:crypto";
import { and, desc, eq, lt } from "drizzle-orm";
import { orm } from "@/db/client";
import { uploads } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import type { Localized } from "@/lib/core/model/locale";
import { drawPicture } from "@/lib/storage/draw-picture";
import { getObjectBytes } from "@/lib/storage/get-object";
import { safeFileName } from "@/lib/storage/model/file-name";
import { objectKey } from "@/lib/storage/model/object-key";
import { putObject } from "@/lib/storage/put-object";

/** The largest picture that is taken (bytes); it is stored far smaller. */
export const maxPictureBytes = 10 * 1024 * 1024;

/** No side is stored larger (px): twice the width of a text column. */
const maxSidePx = 1_600;

/** A picture of the site, to be named in texts by its address. */
export interface MediaView {
  id: string;
  url: string;
  name: string;
  width: number;
  height: number;
  sizeBytes: number;
  alt: Localized<string>;
  createdAt: string;
}

/** Stores a picture for texts of the site. @throws AppError `forbidden`, `unsupported_media_type`. */
export async function addMedia(
  viewer: UserViewer,
  picture: { bytes: Uint8Array; name: string; alt: Localized<string> },
): Promise<MediaView> {
  requirePermission(viewer, "content.write");
  const drawn = await drawPicture(picture.bytes, {
    width: maxSidePx,
    height: maxSidePx,
    fit: "inside",
    withoutEnlargement: true,
  });
  const id = newId("upload");
  const storageKey = objectKey("media", id);
  await putObject(storageKey, drawn.bytes);
  return (await orm()).transaction(async (transaction) => {
    const [row] = await transaction
      .insert(uploads)
      .values({
        id,
        purpose: "media",
        name: safeFileName(picture.name, "picture"),
        contentType: "image/webp",
        sizeBytes: drawn.bytes.byteLength,
        sha256: createHash("sha256").update(drawn.bytes).digest("hex"),
        storageKey,
        width: drawn.width,
        height: drawn.height,
        alt: picture.alt,
      })
      .returning();
    await writeAudit(transaction, {
      actor: viewer,
      action: "media.added",
      target: { type: "media", id },
    });
    if (!row) throw new Error("the row was not returned");
    return view(row);
  });
}

/** Pictures of the site, newest first; `before` is the id of the last one of the page before. @throws AppError `forbidden`. */
export async function listMedia(
  viewer: UserViewer,
  page: { limit: number; before?: string },
): Promise<{ data: MediaView[]; nextCursor: string | null }> {
  requirePermission(viewer, "content.read");
  const rows = await (await orm())
    .select()
    .from(uploads)
    .where(and(eq(uploads.purpose, "media"), page.before ? lt(uploads.id, page.before) : undefined))
    .orderBy(desc(uploads.id))
    .limit(page.limit + 1);
  const shown = rows.slice(0, page.limit);
  return {
    data: shown.map(view),
    nextCursor: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** A picture of the site for anybody. @throws AppError `not_found`. */
export async function getMedia(id: string): Promise<{ bytes: Uint8Array; etag: string }> {
  const [row] = await (await orm())
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.purpose, "media")));
  if (!row) throw new AppError("not_found", { message: "no such picture" });
  return {
    bytes: await getObjectBytes(row.storageKey, maxPictureBytes),
    etag: `"${row.sha256.slice(0, 32)}"`,
  };
}

function view(row: typeof uploads.$inferSelect): MediaView {
  return {
    id: row.id,
    url: `/api/media/${row.id}`,
    name: row.name,
    width: row.width ?? 0,
    height: row.height ?? 0,
    sizeBytes: row.sizeBytes,
    alt: row.alt ?? { de: "", en: "", uk: "" },
    createdAt: row.createdAt.toISOString(),
  };
}
