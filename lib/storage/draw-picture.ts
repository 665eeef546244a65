import "server-only";
import sharp, { type ResizeOptions } from "sharp";
import { AppError } from "@/lib/core/model/errors";
import { takeTurns } from "@/lib/core/take-turns";
import { sniffContent } from "./sniff-content";

/** A picture that unpacks to more is not drawn (pixels): 2 MB can hold gigabytes of one colour. */
const maxPixels = 24_000_000;

/** One takes up to 100 MB and a processor; more at once would take the memory and the threads passwords are hashed with. */
const inTurn = takeTurns({ atOnce: 2, maxWaiting: 20, busy: "too many pictures at once" });

/** What is taken for a picture, decided by content. */
const pictureTypes = ["image/png", "image/jpeg", "image/webp"] as const;

/**
 * Draws an uploaded picture anew as WebP: only its pixels are kept, so no place, camera or hidden file comes along.
 * @throws AppError `unsupported_media_type` for anything that is no PNG, JPEG or WebP by its content, or is broken.
 */
export async function drawPicture(
  bytes: Uint8Array,
  size: ResizeOptions,
): Promise<{ bytes: Uint8Array; width: number; height: number }> {
  const found = await sniffContent(bytes);
  if (!pictureTypes.some((type) => type === found?.contentType)) {
    throw new AppError("unsupported_media_type", { message: "send a PNG, JPEG or WebP picture" });
  }
  try {
    const draw = () =>
      sharp(bytes, { limitInputPixels: maxPixels, failOn: "error", pages: 1 })
        .timeout({ seconds: 10 })
        .autoOrient()
        .resize(size)
        .webp({ quality: 82 })
        .toBuffer({ resolveWithObject: true });
    const { data, info } = await inTurn(draw);
    return { bytes: data, width: info.width, height: info.height };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError("unsupported_media_type", { message: "the picture cannot be read", cause });
  }
}
