import "server-only";
import type { LeadReceipt } from "@/lib/clients/model/lead-input";
import type { Locale } from "@/lib/core/model/locale";
import type { ReceiptTexts } from "./contact-texts";
import { escapeHtml, plainPage } from "./plain-page";

/** The answer to a form that was sent without scripts and stored: its number, what happens now, and two ways on. */
export function receiptPage(page: {
  locale: Locale;
  texts: ReceiptTexts;
  receipt: LeadReceipt;
  headers: Headers;
}): Response {
  const { locale, texts, receipt, headers } = page;
  const text = texts.text
    .replace("{reference}", () => receipt.reference)
    .replace("{email}", () => receipt.email);
  const main = `<h1>${escapeHtml(texts.title)}</h1>
<p>${escapeHtml(text)}</p>
<p>${escapeHtml(texts.hint)}</p>
<p><a href="/${locale}">${escapeHtml(texts.home)}</a></p>
<p><a href="/${locale}/services">${escapeHtml(texts.services)}</a></p>`;
  return plainPage({ locale, title: texts.title, main, status: 201, headers });
}
