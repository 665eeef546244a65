import "server-only";
import { env } from "@/lib/core/env";

/** Pages fetched anew at the same time: a refresh of the whole site must not displace visitors. */
const lanes = 2;
/** A page is rendered within this time (ms), or counts as failed. */
const pageTimeoutMs = 15_000;

/**
 * Has the cache in front (PURGE_URL) fetch each of these addresses anew and replace its copy, in their order. Does
 * nothing without PURGE_URL.
 * @throws Error that names the addresses that could not be refreshed, after all have been tried.
 */
export async function refreshFront(paths: readonly string[], signal: AbortSignal): Promise<void> {
  const { PURGE_URL, PURGE_SECRET } = env();
  if (!PURGE_URL) return;
  const failed: string[] = [];
  const waiting = [...paths];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      signal.throwIfAborted();
      const problem = await refresh(`${PURGE_URL}${path}`, PURGE_SECRET ?? "", signal);
      if (problem) failed.push(`${path}: ${problem}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  if (failed.length > 0) {
    const more = failed.length > 3 ? ` and ${failed.length - 3} more` : "";
    throw new Error(`the cache in front was not refreshed: ${failed.slice(0, 3).join(", ")}${more}`);
  }
}

/** What went wrong, or null. A page that is gone (404) replaces its copy like any other. */
async function refresh(url: string, secret: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(url, {
      headers: { "X-Purge-Secret": secret },
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(pageTimeoutMs)]),
    });
    // A copy is kept only when its reader stays to the end.
    await response.arrayBuffer();
    return response.status === 403 || response.status >= 500 ? `status ${response.status}` : null;
  } catch (error) {
    return error instanceof Error ? error.message : "no answer";
  }
}
