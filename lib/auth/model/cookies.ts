/** Readable by scripts: the double-submit token that mutations send back in `csrfHeader`. */
export const csrfHeader = "x-csrf-token";

/** Cookies have the `__Host-` prefix wherever the site is served over https. */
export function cookieNames(secure: boolean): { visitor: string; csrf: string; session: string } {
  const prefix = secure ? "__Host-" : "";
  return { visitor: `${prefix}rk_visitor`, csrf: `${prefix}rk_csrf`, session: `${prefix}rk_session` };
}

/** One cookie's value out of a `Cookie` header (or `document.cookie`). */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const pair of (header ?? "").split(";")) {
    const equals = pair.indexOf("=");
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}
