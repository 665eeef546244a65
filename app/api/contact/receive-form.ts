import "server-only";
import { failureOf } from "@/components/contact/contact-texts";
import { readContactTexts, readReceiptTexts } from "@/components/contact/read-contact-texts";
import { receiptPage } from "@/components/contact/receipt-page";
import { refusedFormPage } from "@/components/contact/refused-form-page";
import { siteAssistant } from "@/db/seed/site-assistant";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { isOwnOrigin } from "@/lib/auth/origin";
import { addressOf } from "@/lib/auth/visitor-session";
import {
  type ContactValues,
  contactBody,
  contactLocale,
  explainProblems,
  readContactValues,
} from "@/lib/clients/model/contact-form";
import { leadInput } from "@/lib/clients/model/lead-input";
import { submitLead } from "@/lib/clients/submit-lead";
import { env } from "@/lib/core/env";
import { problemResponse } from "@/lib/core/http/problem";
import { parseInput, readText } from "@/lib/core/http/read-body";
import { currentRequestId } from "@/lib/core/logger";
import { AppError, toAppError } from "@/lib/core/model/errors";
import { isLocale } from "@/lib/core/model/locale";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";

/**
 * A form sent without scripts. It counts as sent by nobody in particular: cookies are not looked at, and it must come from our own
 * pages. Answered with a receipt, or with a page that says what is missing and keeps what was typed; the home page's question comes
 * here as a form of a message alone.
 */
export async function receiveForm(request: Request, maxBytes: number): Promise<Response> {
  let values = readValues(request, "");
  try {
    if (!isOwnOrigin(request)) throw new AppError("csrf_rejected", { message: "the Origin is foreign" });
    values = readValues(request, await readText(request, maxBytes));
    const input = parseInput(leadInput, contactBody(values));
    const headers = await enforceLimit("contact", addressOf(request));
    const texts = await readReceiptTexts(input.locale);
    const receipt = await submitLead(null, siteAssistant.projectId, input);
    return receiptPage({
      locale: input.locale,
      texts,
      receipt,
      headers: new Headers(headers),
    });
  } catch (error) {
    const problem = problemResponse(error, currentRequestId() ?? "");
    const locale = contactLocale(values) ?? negotiateLocale(request.headers.get("accept-language"));
    const texts = await readContactTexts(locale, env().MAIL_COMPANY);
    const messages = explainProblems(toAppError(error).details.fields ?? [], values);
    return refusedFormPage({
      locale,
      texts,
      values,
      messages,
      failure: messages.length > 0 ? null : texts.failures[failureOf(problem.status)],
      status: problem.status,
      headers: problem.headers,
    });
  }
}

/** The fields of a form. One without a language of its own has it in the address it was sent to, with the page it stands on. */
function readValues(request: Request, body: string): ContactValues {
  const form = new URLSearchParams(body);
  const locale = new URL(request.url).searchParams.get("locale");
  if (!form.has("locale") && isLocale(locale)) {
    form.set("locale", locale);
    form.set("page", `/${locale}`);
  }
  return readContactValues(form);
}
