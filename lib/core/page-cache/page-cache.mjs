// Next loads this file as it is, before and apart from what it compiles: plain JavaScript, imports with their endings. It also
// packs a copy into the compiled proxy, where a CommonJS module's default export is reached in one step instead of two.
import { createHash } from "node:crypto";
import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { areTagsExpired } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";
import { notFoundScript, pageScript } from "../model/page-script.ts";
import { securePage } from "../model/script-policy.ts";

const FileSystemCache = fileSystemCache.default ?? fileSystemCache;
const ours = new Set([pageScript, notFoundScript]);
const policyHeader = "content-security-policy";

/** @param {string} text */
const sha256 = (text) => createHash("sha256").update(text).digest("base64");

/** Pages that have been given their policy: entries stay in memory and are handed out again. */
const secured = new WeakSet();

/**
 * Where Next keeps finished pages, with three changes.
 *
 * Every page gets the policy of its own inline scripts as a header when it is stored or first read, see
 * docs/decisions/0002-content-security-policy.md. Next sends the headers stored with a page, and the very first answer
 * is made from the same value that `set` was given.
 *
 * "Not found" is kept nowhere: anybody can ask for any number of addresses that do not exist, and each would stay on the disk;
 * and tomorrow a page may stand there.
 *
 * Nor is a page whose content expired while it was rendered: Next dates a page by the end of its rendering and would
 * take the old text for new (docs/decisions/0003-shared-cache-expiry.md).
 */
export default class PageCache extends FileSystemCache {
  /** Next makes one of these for each request, so no rendering it stores began earlier. */
  #since = Date.now();

  /** @param {Parameters<InstanceType<typeof FileSystemCache>["get"]>} args */
  async get(...args) {
    const entry = await super.get(...args);
    secure(entry?.value);
    return entry;
  }

  /** @param {Parameters<InstanceType<typeof FileSystemCache>["set"]>} args */
  async set(...args) {
    const [, value] = args;
    secure(value);
    if (!value || (value.status !== 404 && !areTagsExpired(tagsOf(value), this.#since)))
      return super.set(...args);
    // Next would let caches keep it as long as the page it might have been.
    value.headers = {
      ...value.headers,
      "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate",
    };
  }
}

/** The content a finished page or file shows. @returns {string[]} */
function tagsOf(value) {
  const tags = value.headers?.["x-next-cache-tags"];
  return typeof tags === "string" ? tags.split(",") : [];
}

/** Changes the value in place, because the caller goes on with it. */
function secure(value) {
  if (value?.kind !== "APP_PAGE" || value.postponed !== undefined || secured.has(value)) return;
  if (typeof value.html !== "string" || value.html === "") return;
  const { html, policy, strangers } = securePage(value.html, ours, sha256);
  value.html = html;
  value.headers = { ...value.headers, [policyHeader]: policy };
  secured.add(value);
  for (const text of strangers) {
    process.emitWarning(`An inline script of a page will not run: ${text.slice(0, 120)}`, "ScriptPolicy");
  }
}
