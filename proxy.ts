import { createHash } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { cookieNames } from "@/lib/auth/model/cookies";
import { isDevelopment } from "@/lib/core/env-mode";
import { isLocale } from "@/lib/core/model/locale";
import { pageScript } from "@/lib/core/model/page-script";
import { policy } from "@/lib/core/page-cache/security-headers.mjs";
import { hasLocalePrefix } from "@/lib/i18n/localized-path";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";

/** Set by the language links in the browser when someone chooses; the server only ever reads it, so pages stay free of cookies. */
const choiceCookie = "rk_locale";

/** Pages that are made for each request: no finished page to take hashes from, so each answer has a nonce of its own. */
const perRequest = /^\/(de|en|uk)\/(auth|account|admin|blog\/search)(\/|$)|^\/api\/docs$/;

/** Pages of people with an account. Who is let in is decided by each page; here only those without any session are sent to the sign-in. */
const signedIn = /^\/(de|en|uk)\/(account|admin)(\/|$)/;

/** The page script stands in the document of every page, without a nonce. */
const pageScriptHash = `'sha256-${createHash("sha256").update(pageScript).digest("base64")}'`;

/** Gives pages made per request their script policy, answers preflights of the API, and sends an address without a language to the visitor's own. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (pathname.startsWith("/api/v1/")) return preflight();
  const locale = signedIn.exec(pathname)?.[1];
  if (locale && !hasSession(request)) return toSignIn(request, locale);
  if (perRequest.test(pathname)) return withNonce(request);
  return hasLocalePrefix(pathname) ? NextResponse.next() : toOwnLanguage(request);
}

/** Scripts of other sites may call the API with a token; without credentials, so no cookie ever comes along. */
function preflight(): NextResponse {
  return new NextResponse(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE",
      "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key, X-Request-Id",
      "Access-Control-Max-Age": "7200",
    },
  });
}

/** Next finds the nonce in the request's policy and puts it on its own scripts. */
function withNonce(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  // The development server needs eval for its error pages.
  const evaluate = isDevelopment ? " 'unsafe-eval'" : "";
  const scripts = `script-src 'nonce-${nonce}' ${pageScriptHash} 'strict-dynamic'${evaluate}`;
  const value = [...policy, scripts].join("; ");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", value);
  headers.set("x-rk-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", value);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

function hasSession(request: NextRequest): boolean {
  return [true, false].some((secure) => request.cookies.has(cookieNames(secure).session));
}

/** A real redirect, before anything of the page is made; the way back is kept. */
function toSignIn(request: NextRequest, locale: string): NextResponse {
  const { pathname, search } = request.nextUrl;
  const next = encodeURIComponent(pathname + search);
  const response = NextResponse.redirect(new URL(`/${locale}/auth/sign-in?next=${next}`, request.url), 307);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

function toOwnLanguage(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const chosen = request.cookies.get(choiceCookie)?.value;
  const locale = isLocale(chosen) ? chosen : negotiateLocale(request.headers.get("accept-language"));
  const target = new URL(`/${locale}${pathname === "/" ? "" : pathname}${search}`, request.url);
  const response = NextResponse.redirect(target, 307);
  response.headers.set("Vary", "Accept-Language, Cookie");
  response.headers.set("Cache-Control", "private, no-cache");
  return response;
}

/**
 * Runs for addresses without a language, pages made per request and preflights of the API. Public pages, doors, the embedded
 * chat, the framework's own and files (a dot in the last part) never do.
 */
export const config = {
  matcher: [
    "/",
    "/((?!(?:de|en|uk)(?:/|$)|api(?:/|$)|embed(?:/|$)|_next/|.*\\.[^/]*$).*)",
    "/(de|en|uk)/(auth|account|admin)/:path*",
    "/(de|en|uk)/blog/search",
    "/api/docs",
    { source: "/api/v1/:path*", has: [{ type: "header", key: "access-control-request-method" }] },
  ],
};
