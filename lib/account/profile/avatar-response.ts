import "server-only";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { pictureResponse } from "@/lib/storage/file-response";
import { getAvatar } from "./get-avatar";

/** A changed picture has another address, but whoever is no longer allowed to see it keeps it no longer than this (s). */
const keptSeconds = 300;

/** Answers with a person's picture. @throws AppError as `getAvatar`. */
export async function avatarResponse(viewer: UserViewer, userId: string): Promise<Response> {
  const { id, bytes } = await getAvatar(viewer, userId);
  return pictureResponse({
    bytes,
    name: "avatar.webp",
    contentType: "image/webp",
    etag: `"${id}"`,
    maxAgeSeconds: keptSeconds,
  });
}
