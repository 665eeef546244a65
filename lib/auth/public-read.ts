import "server-only";
import { enforceLimit } from "./enforce-limit";
import { addressOf } from "./visitor-session";

/** Kept by any shared cache for a minute: the same for everyone. */
const sharedCache = { "cache-control": "public, max-age=0, s-maxage=60, stale-while-revalidate=600" };

/**
 * Guard of doors that read public content: counts the caller's address and returns the headers of the answer.
 * @throws AppError `rate_limited`.
 */
export async function requirePublicRead(
  request: Request,
  limit: "publicRead" | "search" = "publicRead",
): Promise<Record<string, string>> {
  await enforceLimit(limit, addressOf(request));
  return sharedCache;
}
