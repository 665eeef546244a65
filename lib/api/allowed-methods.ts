import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { pathMatcher } from "./model/match-path";
import { operations } from "./operations";
import { sitePaths } from "./site-openapi";

/** Where calls with a wrong method are led: the framework's own answer names neither a problem nor what is allowed. */
const wrongMethodPrefix = "/api/v1/-";

const methodsByPath = collect();
const matchPath = pathMatcher([...methodsByPath.keys()]);

function collect(): Map<string, Set<string>> {
  const methods = new Map<string, Set<string>>();
  const add = (path: string, method: string) =>
    methods.set(path, (methods.get(path) ?? new Set()).add(method));
  for (const { path, method } of operations) add(path, method);
  for (const [path, item] of Object.entries(sitePaths)) {
    for (const method of Object.keys(item)) add(path, method.toUpperCase());
  }
  for (const allowed of methods.values()) {
    if (allowed.has("GET")) allowed.add("HEAD");
    allowed.add("OPTIONS");
  }
  return methods;
}

/** The methods of an address of the API; null when there is no such address. */
export function allowedMethods(pathname: string): ReadonlySet<string> | null {
  const path = matchPath(pathname);
  return path === undefined ? null : (methodsByPath.get(path) ?? null);
}

/** The address a call with a wrong method was sent to; null for every other one. */
export function wrongMethodAddress(pathname: string): string | null {
  return pathname.startsWith(`${wrongMethodPrefix}/`) ? pathname.slice(wrongMethodPrefix.length) : null;
}

/** Leads calls with a wrong method to the door that answers them (405 with `Allow`). Call once, before serving. */
export function leadWrongMethods(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    const { request } = message;
    if (!(request instanceof IncomingMessage) || !request.url?.startsWith("/api/")) return;
    const [pathname = ""] = request.url.split("?");
    const allowed = allowedMethods(pathname);
    if (allowed && !allowed.has(request.method ?? "")) request.url = `${wrongMethodPrefix}${pathname}`;
  });
}
