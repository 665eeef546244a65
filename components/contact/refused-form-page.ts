import "server-only";
import {
  type ContactField,
  type ContactValues,
  contactLengths,
  type FieldMessage,
} from "@/lib/clients/model/contact-form";
import type { Locale } from "@/lib/core/model/locale";
import { type ContactTexts, problemText } from "./contact-texts";
import { escapeHtml, plainPage } from "./plain-page";

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
  const main = `<h1>${escapeHtml(texts.problemsTitle)}</h1>
<div class="problems" role="alert">
${failure ? `<p>${escapeHtml(failure)}</p>` : ""}
${listed.length > 0 ? `<ul>${listed.join("")}</ul>` : ""}
</div>
<form method="post" action="/api/contact" novalidate>
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
</form>`;
  const { status, headers } = page;
  return plainPage({ locale, title: texts.problemsTitle, main, status, headers });
}
