import "server-only";
import type { Locale } from "@/lib/core/model/locale";

/**
 * Nothing but our own style sheet and a form to our own address: whatever was typed, it can do nothing here. It stands in the page
 * because the header of that name is the same for all answers; of several policies a browser follows all.
 */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'";

/**
 * A page answered outside the framework, to a form sent without scripts; kept by no cache and found by no search.
 * @param page.title plain text
 * @param page.main HTML, with everything foreign in it escaped
 */
export function plainPage(page: {
  locale: Locale;
  title: string;
  main: string;
  status: number;
  headers: Headers;
}): Response {
  const body = `<!doctype html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(page.title)} · Rozoom KI</title>
<link rel="stylesheet" href="/contact-form.css">
</head>
<body>
<main>
${page.main}
</main>
</body>
</html>`;
  const headers = new Headers(page.headers);
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("content-language", page.locale);
  headers.set("cache-control", "no-store");
  return new Response(body, { status: page.status, headers });
}

/** Text as it may stand in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
