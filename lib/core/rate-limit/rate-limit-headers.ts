import "server-only";
import type { LimitOutcome } from "./rate-limits";

/**
 * `RateLimit-Policy`, `RateLimit` and, when refused, `Retry-After`.
 *
 * Fields as in draft-ietf-httpapi-ratelimit-headers-10 (structured fields: q = quota, w = window in seconds,
 * r = remaining, t = seconds until reset) and RFC 9110 §10.2.3.
 */
export function rateLimitHeaders(outcome: LimitOutcome): Record<string, string> {
  const policies = outcome.windows.map(
    ({ policy, points, seconds }) => `"${policy}";q=${points};w=${seconds}`,
  );
  const states = outcome.windows.map(
    ({ policy, remaining, resetSeconds }) => `"${policy}";r=${remaining};t=${resetSeconds}`,
  );
  const headers: Record<string, string> = {
    "RateLimit-Policy": policies.join(", "),
    RateLimit: states.join(", "),
  };
  if (!outcome.allowed) headers["Retry-After"] = String(outcome.retryAfterSeconds);
  return headers;
}

/** The headers of several counts of one request: the lists one after the other, the longest time to wait. */
export function joinLimitHeaders(counts: readonly Record<string, string>[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const name of ["RateLimit-Policy", "RateLimit"]) {
    const values = counts.flatMap((count) => count[name] ?? []);
    if (values.length > 0) joined[name] = values.join(", ");
  }
  const waits = counts.flatMap((count) => count["Retry-After"] ?? []).map(Number);
  if (waits.length > 0) joined["Retry-After"] = String(Math.max(...waits));
  return joined;
}
