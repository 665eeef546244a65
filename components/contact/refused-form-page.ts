import "server-only";
import { createHash } from "node:crypto";
import {
  type ContactField,
  type ContactValues,
  contactLengths,
  type FieldMessage,
} from "@/lib/clients/model/contact-form";
import type { Locale } from "@/lib/core/model/locale";
import { type ContactTexts, problemText } from "./contact-texts";

/** The page's own few rules: it is answered outside the framework and must not depend on the names of its files. */
const style = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#0e131f);--raised:light-dark(#fffefc,#151b2a);--ink:light-dark(#0f1830,#f2f0ea);--soft:light-dark(#3d465a,#c3c9d4);--edge:light-dark(#757d8e,#687085);--bad:light-dark(#a3201a,#ff9a8d);--bad-soft:light-dark(#fcecea,#3a1715);--action:light-dark(#141f42,#eeece6);--on-action:light-dark(#fbfaf6,#111a30)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Onest,system-ui,sans-serif}
main{max-width:38rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
h1{font:700 2rem/1.1 Piazzolla,Georgia,serif;margin:0 0 1.25rem;text-wrap:balance}
a{color:inherit;text-underline-offset:.2em}
.problems{background:var(--bad-soft);border-radius:.6rem;padding:1rem 1.25rem;margin:0 0 2rem}
.problems ul{margin:.25rem 0 0;padding-left:1.2rem}
.problems p{margin:.25rem 0}
label{display:block;font-weight:600;font-size:.9375rem;margin:1.25rem 0 .35rem}
.note{font-weight:400;color:var(--soft)}
input,textarea{display:block;width:100%;min-height:3rem;padding:.6rem .85rem;font:inherit;color:inherit;background:var(--raised);border:1px solid var(--edge);border-radius:.6rem}
textarea{min-height:10rem}
[aria-invalid]{border:2px solid var(--bad)}
.error{color:var(--bad);font-size:.9375rem;font-weight:500;margin:.35rem 0 0}
.consent{display:grid;grid-template-columns:1.5rem 1fr;gap:.75rem;font-weight:400;margin-top:1.5rem}
.consent input{width:1.5rem;height:1.5rem;min-height:0;margin:0}
button{margin-top:1.75rem;min-height:3.25rem;padding:0 1.75rem;border:0;border-radius:99px;background:var(--action);color:var(--on-action);font:600 1.125rem/1.2 inherit;font-family:inherit;cursor:pointer}
:focus-visible{outline:2px solid var(--ink);outline-offset:3px}
.trap{position:absolute;left:-9999px}
`;

/** Nothing but this style and a form to our own address: whatever was typed, it can do nothing here. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The answer to a form that was sent without scripts and not accepted: what is wrong, and the form again with all that was typed.
 * @param failure why the whole form came back, when no single field is to blame
 */
export function refusedFormPage(page: {
  locale: Locale;
  texts: ContactTexts;
  values: ContactValues;
  messages: readonly FieldMessage[];
  failure: string | null;
  status: number;
  headers: Headers;
}): Response {
  const { locale, texts, values, messages, failure } = page;
  const { labels } = texts;
  const listed = messages.map((message) => {
    const text = escapeHtml(problemText(texts, message));
    return message.field ? `<li><a href="#${message.field}">${text}</a></li>` : `<li>${text}</li>`;
  });
  const field = (name: Exclude<ContactField, "consent">, control: (attributes: string) => string) => {
    const message = messages.find((entry) => entry.field === name);
    const isRequired = name === "email" || name === "message";
    const attributes = [
      `id="${name}" name="${name}" maxlength="${contactLengths[name]}"`,
      isRequired ? "required" : "",
      message ? `aria-invalid="true" aria-describedby="${name}-error"` : "",
    ].join(" ");
    const note = isRequired ? "" : ` <span class="note">(${escapeHtml(labels.optional)})</span>`;
    return `<label for="${name}">${escapeHtml(labels[name])}${note}</label>${control(attributes)}${errorOf(name)}`;
  };
  const errorOf = (name: ContactField) => {
    const message = messages.find((entry) => entry.field === name);
    return message
      ? `<p class="error" id="${name}-error">${escapeHtml(problemText(texts, message))}</p>`
      : "";
  };
  const input = (name: "name" | "company" | "email" | "phone", type: string, autocomplete: string) =>
    field(
      name,
      (attributes) =>
        `<input ${attributes} type="${type}" autocomplete="${autocomplete}" value="${escapeHtml(values[name])}">`,
    );
  const consentError = messages.some((entry) => entry.field === "consent");
  const body = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(texts.problemsTitle)} · Rozoom KI</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(texts.problemsTitle)}</h1>
<div class="problems" role="alert">
${failure ? `<p>${escapeHtml(failure)}</p>` : ""}
${listed.length > 0 ? `<ul>${listed.join("")}</ul>` : ""}
</div>
<form method="post" action="/api/contact">
<input type="hidden" name="locale" value="${locale}">
<input type="hidden" name="page" value="${escapeHtml(values.page)}">
${input("name", "text", "name")}
${input("company", "text", "organization")}
${input("email", "email", "email")}
${input("phone", "tel", "tel")}
${field("message", (attributes) => `<textarea ${attributes} rows="8">\n${escapeHtml(values.message)}</textarea>`)}
<div class="trap" aria-hidden="true"><label for="website">${escapeHtml(labels.website)}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
<label class="consent"><input id="consent" type="checkbox" name="consent" value="yes" required${values.consent ? " checked" : ""}${consentError ? ' aria-invalid="true" aria-describedby="consent-error"' : ""}><span>${escapeHtml(labels.consent)}</span></label>
${errorOf("consent")}
<button type="submit">${escapeHtml(labels.send)}</button>
</form>
</main>
</body>
</html>`;
  const headers = new Headers(page.headers);
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("content-language", locale);
  headers.set("cache-control", "no-store");
  headers.set("content-security-policy", contentSecurityPolicy);
  headers.set("x-content-type-options", "nosniff");
  return new Response(body, { status: page.status, headers });
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
