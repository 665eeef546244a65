import "server-only";
import NextAuth from "next-auth";
import { z } from "zod";
import { findBrowserSession } from "@/lib/auth/authenticate";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { owesSecondFactor } from "@/lib/auth/find-session";
import { isOwnOrigin } from "@/lib/auth/origin";
import { freshVisitorCookies, withCookies } from "@/lib/auth/session-cookies";
import { addressOf } from "@/lib/auth/visitor-session";
import { setAuthAddress } from "@/lib/core/env";
import { parseInput, readText } from "@/lib/core/http/read-body";
import { json } from "@/lib/core/http/route";
import { AppError } from "@/lib/core/model/errors";
import { defaultLocale, isLocale, type Locale } from "@/lib/core/model/locale";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { nextAuthOptions, ownAddress, type SignInCall } from "./next-auth-options";

/** A passkey's answer is the largest thing sent here (bytes). */
const maxBytes = 32 * 1024;

const fields = z.record(z.string(), z.string());

const actions = {
  GET: ["csrf", "providers", "session", "signin", "signout", "callback", "error"],
  POST: ["signin", "callback", "signout"],
} as const;

/**
 * next-auth's addresses under `/api/auth`. Every POST must come from our own pages, besides next-auth's own token; links and ways back
 * are made of the configured address only.
 * @throws AppError `csrf_rejected`, `not_found`, `rate_limited`.
 */
export async function serveNextAuth(request: Request, segments: readonly string[]): Promise<Response> {
  const [action = "", provider] = segments;
  const method = request.method === "POST" ? "POST" : "GET";
  if (segments.length > 2 || !actions[method].some((known) => known === action))
    throw new AppError("not_found");
  await enforceLimit("publicRead", addressOf(request));
  if (method === "POST" && !isOwnOrigin(request)) {
    throw new AppError("csrf_rejected", { message: "the Origin is missing or foreign" });
  }
  if (method === "GET" && action === "session") return json(await sessionOf(request));
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const body = method === "POST" ? await readFields(request) : {};
  const cookies = readCookies(request);
  for (const given of [query, body]) if (given.callbackUrl) given.callbackUrl = ownAddress(given.callbackUrl);
  const call: SignInCall = {
    request,
    locale: localeOf(request, [body.callbackUrl, query.callbackUrl, cookieNamed(cookies, "callback-url")]),
    signedIn: null,
    isSignedOut: false,
    failure: null,
  };
  const nextauth = provider === undefined ? [action] : [action, provider];
  // What stands in a sign-in's address would become a parameter of the provider's.
  const passed = action === "signin" ? { callbackUrl: query.callbackUrl } : query;
  const answer = new Answer();
  setAuthAddress();
  const handle: Handle = NextAuth(nextAuthOptions(call));
  await handle({ query: { ...passed, nextauth }, body, cookies, headers: {}, method }, answer);
  if (call.failure) throw call.failure;
  const isOther = call.isSignedOut || call.signedIn?.keepsVisitor === false;
  return withCookies(answer.toResponse(), isOther ? freshVisitorCookies() : []);
}

/** What next-auth's own clients expect of `GET /api/auth/session`; nobody while a second factor is owed. */
async function sessionOf(request: Request) {
  const found = await findBrowserSession(request.headers);
  if (!found || owesSecondFactor(found)) return {};
  const { id, name, email, role } = found.user;
  return { user: { id, name, email, role }, expires: found.session.expiresAt.toISOString() };
}

/** A form or JSON; every value is a text. @throws AppError `invalid_input`, `bad_request`, `payload_too_large`. */
async function readFields(request: Request): Promise<Record<string, string>> {
  const text = await readText(request, maxBytes);
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  try {
    return parseInput(fields, JSON.parse(text));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError("bad_request", { message: "the body is not valid JSON", cause });
  }
}

/** Values that no longer decode, and ways back to other sites, are left out: next-auth would answer them with an error page. */
function readCookies(request: Request): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const equals = pair.indexOf("=");
    const name = pair.slice(0, equals).trim();
    if (equals < 1) continue;
    try {
      cookies[name] = decodeURIComponent(pair.slice(equals + 1).trim());
    } catch {
      continue;
    }
    if (name.endsWith("next-auth.callback-url")) cookies[name] = ownAddress(cookies[name] ?? "");
  }
  return cookies;
}

function cookieNamed(cookies: Record<string, string>, end: string): string | undefined {
  return Object.entries(cookies).find(([name]) => name.endsWith(`next-auth.${end}`))?.[1];
}

/** The language of the page the person comes from, else the one they chose, else the browser's. */
function localeOf(request: Request, addresses: readonly (string | undefined)[]): Locale {
  for (const address of addresses) {
    const first = address && new URL(ownAddress(address)).pathname.split("/")[1];
    if (isLocale(first)) return first;
  }
  const chosen = /(?:^|;\s*)rk_locale=(\w+)/.exec(request.headers.get("cookie") ?? "")?.[1];
  return isLocale(chosen)
    ? chosen
    : (negotiateLocale(request.headers.get("accept-language")) ?? defaultLocale);
}

interface Given {
  query: Record<string, string | string[] | undefined>;
  body: Record<string, string>;
  cookies: Record<string, string>;
  headers: Record<string, string>;
  method: string;
}

/** next-auth's form for Pages Router: unlike that for route handlers it reads the request it is given and nothing else. */
type Handle = (request: Given, answer: Answer) => Promise<void>;

/** As much of an answer of Node's as next-auth writes to. */
class Answer {
  #status = 200;
  #body: string | null = null;
  readonly #headers = new Headers({ "cache-control": "no-store" });

  status(status: number): this {
    this.#status = status;
    return this;
  }

  getHeader(name: string): string | string[] | undefined {
    if (name.toLowerCase() === "set-cookie") return this.#headers.getSetCookie();
    return this.#headers.get(name) ?? undefined;
  }

  setHeader(name: string, value: string | string[]): this {
    this.#headers.delete(name);
    for (const single of [value].flat()) this.#headers.append(name, single);
    return this;
  }

  json(body: unknown): void {
    this.setHeader("content-type", "application/json; charset=utf-8");
    this.#body = JSON.stringify(body);
  }

  send(body: unknown): void {
    if (typeof body === "string" || body === undefined) this.#body = body ?? null;
    else this.json(body);
  }

  end(): void {
    this.#body = null;
  }

  toResponse(): Response {
    return new Response(this.#body, { status: this.#status, headers: this.#headers });
  }
}
