import "server-only";
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { uploads, users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { deleteObject } from "@/lib/storage/delete-object";
import { objectKey } from "@/lib/storage/model/object-key";
import { putObject } from "@/lib/storage/put-object";
import { drawAvatar } from "../internal/draw-avatar";
import { forgetAvatar } from "../internal/forget-avatar";
import { avatarLimits, ownAvatarUrl } from "../model/avatar";

/**
 * Makes an uploaded picture the viewer's own; the one before is gone.
 * @throws AppError `unsupported_media_type`, `forbidden` for API keys.
 */
export async function replaceAvatar(
  viewer: UserViewer,
  bytes: Uint8Array,
): Promise<{ avatarUrl: string | null }> {
  requirePerson(viewer);
  const picture = await drawAvatar(bytes);
  const id = newId("upload");
  const storageKey = objectKey("avatar", id);
  await putObject(storageKey, picture);
  try {
    await (await orm()).transaction(async (transaction) => {
      const isOwn = eq(users.id, viewer.userId);
      const [user] = await transaction.select().from(users).where(isOwn).for("update");
      if (!user) throw new AppError("not_found", { message: "the account is gone" });
      await transaction.insert(uploads).values({
        id,
        purpose: "avatar",
        userId: viewer.userId,
        name: "avatar.webp",
        contentType: "image/webp",
        sizeBytes: picture.byteLength,
        sha256: createHash("sha256").update(picture).digest("hex"),
        storageKey,
        width: avatarLimits.sidePx,
        height: avatarLimits.sidePx,
      });
      await transaction.update(users).set({ avatarUploadId: id, updatedAt: new Date() }).where(isOwn);
    });
  } catch (error) {
    await deleteObject(storageKey);
    throw error;
  }
  await forgetAvatar(viewer.userId, { except: id });
  return { avatarUrl: ownAvatarUrl(id) };
}
