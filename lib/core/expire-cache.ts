import "server-only";
import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";

/** Carried by every page and every prerendered route, whatever it shows. */
const everyPage = "_N_T_/layout";

/**
 * Expires cached content and the prerendered pages that show it, in this process, at once. For use outside a request,
 * where `revalidateTag` of next/cache throws. It writes into the one table that Next's own cache of `use cache` entries
 * and its cache of pages both ask (docs/decisions/0003).
 */
export function expireTags(tags: readonly string[]): void {
  const now = Date.now();
  for (const tag of tags) tagsManifest.set(tag, { ...tagsManifest.get(tag), expired: now });
}

/** Expires everything this process keeps, what the build prerendered included. */
export function expireEverything(): void {
  expireTags([everyPage]);
}
