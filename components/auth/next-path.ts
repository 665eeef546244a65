import { ownPath } from "@/lib/auth/model/own-path";
import { isLocale, type Locale } from "@/lib/core/model/locale";

/**
 * Where to go on after signing in: the path of a page of ours, or the account.
 *
 * Takes only paths that still begin with one of our languages once a browser has resolved dots and encodings, so no value leads to
 * another site or to a door of the API, and none runs as a script.
 */
export function nextPath(wanted: unknown, locale: Locale): string {
  const path = ownPath(wanted);
  const [, first, second] = path?.split(/[/?#]/) ?? [];
  return path !== null && isLocale(first) && second ? path : `/${locale}/account`;
}

/** The address of another auth page that leads to the same place afterwards. */
export function withNext(path: string, next: string, locale: Locale): string {
  return next === `/${locale}/account` ? path : `${path}?next=${encodeURIComponent(next)}`;
}
