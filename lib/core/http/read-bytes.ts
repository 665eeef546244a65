import "server-only";
import { AppError } from "../model/errors";

/**
 * Reads a body of bytes, at most `maxBytes` of it.
 * @throws AppError `payload_too_large`, `bad_request` when it breaks off or is empty.
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of request.body ?? []) {
      size += piece.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      pieces.push(piece);
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError("bad_request", { message: "the body broke off", cause });
  }
  if (size === 0) throw new AppError("bad_request", { message: "the body is empty" });
  return Buffer.concat(pieces);
}

function tooLarge(maxBytes: number): AppError {
  return new AppError("payload_too_large", { message: `the body may have at most ${maxBytes} bytes` });
}
