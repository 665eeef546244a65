import { isLocale, type Locale } from "@/lib/core/model/locale";

/** Longer addresses are nobody's page of ours. */
const maxLength = 2_000;

/** Only for taking an address apart; nothing is ever asked of it. */
const ownOrigin = "https://own.invalid";

/**
 * Where to go on after signing in: the path of a page of ours, or the account.
 *
 * Takes only paths that still begin with one of our languages once a browser has resolved dots and encodings, so no value leads to
 * another site (`//evil.example`, `/de/..//evil.example`, `\\evil.example`) and none runs as a script.
 */
export function nextPath(wanted: unknown, locale: Locale): string {
  const fallback = `/${locale}/account`;
  if (typeof wanted !== "string" || wanted.length > maxLength || !wanted.startsWith("/")) return fallback;
  if (/[\\\s\p{Cc}]/u.test(wanted) || !URL.canParse(wanted, ownOrigin)) return fallback;
  const { origin, pathname, search, hash } = new URL(wanted, ownOrigin);
  const [, first, ...rest] = pathname.split("/");
  if (origin !== ownOrigin || !isLocale(first) || rest.length === 0 || rest[0] === "") return fallback;
  return pathname + search + hash;
}

/** The address of another auth page that leads to the same place afterwards. */
export function withNext(path: string, next: string, locale: Locale): string {
  return next === `/${locale}/account` ? path : `${path}?next=${encodeURIComponent(next)}`;
}
