import "server-only";
import { enforceLimit, enforceWindow } from "@/lib/auth/enforce-limit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import type { LimitName } from "@/lib/core/rate-limit/limits";
import { joinLimitHeaders } from "@/lib/core/rate-limit/rate-limit-headers";

const limitOfTier = { free: "apiFree", pro: "apiPro", business: "apiBusiness" } as const;

/**
 * Counts a call against what its caller may use: our own pages by session, other clients by the person's tier, whatever
 * number of keys they have. A key with a limit of its own is held to that first, so one key cannot use up the others'
 * share; an operation's own limit comes last.
 * @returns the headers that tell what is left of each. @throws AppError `rate_limited`.
 */
export async function enforceTier(
  viewer: UserViewer,
  operation?: LimitName,
): Promise<Record<string, string>> {
  const counts: Record<string, string>[] = [];
  if (viewer.apiKeyId && viewer.requestsPerMinute) {
    const window = { policy: "api-key", points: viewer.requestsPerMinute, seconds: 60 };
    counts.push(await enforceWindow(window, viewer.apiKeyId));
  }
  const tier = viewer.via === "session" ? "apiSession" : limitOfTier[viewer.tier];
  counts.push(await enforceLimit(tier, viewer.userId));
  if (operation) counts.push(await enforceLimit(operation, viewer.userId));
  return joinLimitHeaders(counts);
}
