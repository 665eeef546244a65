import "server-only";
import { env, siteUrl } from "@/lib/core/env";

/** Whether the site is served over https, by its configured address or, without one, by the request's own. */
export function isSecureSite(): boolean {
  return siteUrl().startsWith("https://");
}

/**
 * Whether an `Origin` header names this site. With SITE_URL set only that origin is ours; without it (a laptop)
 * the origin must be the host the request was sent to.
 */
export function isOwnOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (!origin || origin === "null") return false;
  const configured = env().SITE_URL;
  if (configured) return origin === new URL(configured).origin;
  const host = request.headers.get("host");
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`);
}
