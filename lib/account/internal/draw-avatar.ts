import "server-only";
import { drawPicture } from "@/lib/storage/draw-picture";
import { avatarLimits } from "../model/avatar";

/**
 * An uploaded picture as a square avatar in WebP.
 * @throws AppError `unsupported_media_type` for anything that is no PNG, JPEG or WebP by its content, or is broken.
 */
export async function drawAvatar(bytes: Uint8Array): Promise<Uint8Array> {
  const side = avatarLimits.sidePx;
  return (await drawPicture(bytes, { width: side, height: side, fit: "cover", position: "attention" })).bytes;
}
