import "server-only";
import { connection } from "next/server";
import { previewMagicLink } from "@/lib/account/sign-in/preview-magic-link";
import type { MagicLinkPreview } from "@/lib/auth/model/auth-views";
import { toAppError } from "@/lib/core/model/errors";

/** Whose account a mailed sign-in link opens; null when it does not work (any more). */
export async function findMagicLink(token: string): Promise<MagicLinkPreview | null> {
  // Whether it has expired is asked of the clock, which only a request may do.
  await connection();
  try {
    return await previewMagicLink(token);
  } catch (thrown) {
    if (toAppError(thrown).code === "not_found") return null;
    throw thrown;
  }
}
