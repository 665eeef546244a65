import { type NextRequest, NextResponse } from "next/server";
import { isLocale } from "@/lib/core/model/locale";
import { hasLocalePrefix } from "@/lib/i18n/localized-path";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";

/** Set by the language links in the browser when someone chooses; the server only ever reads it, so pages stay free of cookies. */
const choiceCookie = "rk_locale";

/** Sends an address without a language to the visitor's own. Everything else passes untouched. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (hasLocalePrefix(pathname)) return NextResponse.next();
  const chosen = request.cookies.get(choiceCookie)?.value;
  const locale = isLocale(chosen) ? chosen : negotiateLocale(request.headers.get("accept-language"));
  const target = new URL(`/${locale}${pathname === "/" ? "" : pathname}${search}`, request.url);
  const response = NextResponse.redirect(target, 307);
  response.headers.set("Vary", "Accept-Language, Cookie");
  response.headers.set("Cache-Control", "private, no-cache");
  return response;
}

/** Pages with a language, doors, the embedded chat, the framework's own and files (a dot in the last part) never run the proxy. */
export const config = {
  matcher: ["/", "/((?!(?:de|en|uk)(?:/|$)|api(?:/|$)|embed(?:/|$)|_next/|.*\\.[^/]*$).*)"],
};
