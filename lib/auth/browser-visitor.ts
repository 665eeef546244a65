import "server-only";
import { newId } from "@/lib/core/model/ids";
import { isOwnOrigin } from "./origin";
import { findVisitor, visitorCookies } from "./visitor-session";

/**
 * The visitor of a request that begins something its browser is to finish. A browser that has been nobody so far becomes one; a
 * program, which sends no Origin, stays without.
 */
export function openBrowserVisitor(request: Request): { visitorId: string | null; setCookies: string[] } {
  const known = findVisitor(request);
  if (known) return { visitorId: known.visitorId, setCookies: [] };
  if (!isOwnOrigin(request)) return { visitorId: null, setCookies: [] };
  const visitorId = newId("visitor");
  return { visitorId, setCookies: visitorCookies(visitorId) };
}

/**
 * Whether a request finishes what this visitor began. What was begun without one can be finished by a program only: a browser
 * sends its Origin with every POST, so one that has no cookie is never taken for the program of somebody else.
 */
export function isBegunBy(visitorId: string | null, request: Request): boolean {
  const present = findVisitor(request)?.visitorId ?? null;
  return visitorId === present && (present !== null || request.headers.get("origin") === null);
}
