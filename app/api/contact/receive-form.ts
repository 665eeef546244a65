import "server-only";
import { failureOf } from "@/components/contact/contact-texts";
import { readContactTexts } from "@/components/contact/read-contact-texts";
import { refusedFormPage } from "@/components/contact/refused-form-page";
import { siteAssistant } from "@/db/seed/site-assistant";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { isOwnOrigin } from "@/lib/auth/origin";
import { addressOf } from "@/lib/auth/visitor-session";
import {
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
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";

/**
 * A form sent without scripts. It counts as sent by nobody in particular: cookies are not looked at, and it must come from our own
 * pages. Ends on the page of thanks, or on one that says what is wrong and keeps what was typed.
 */
export async function receiveForm(request: Request, maxBytes: number): Promise<Response> {
  let values = readContactValues(new URLSearchParams());
  try {
    if (!isOwnOrigin(request)) throw new AppError("csrf_rejected", { message: "the Origin is foreign" });
    values = readContactValues(new URLSearchParams(await readText(request, maxBytes)));
    const input = parseInput(leadInput, contactBody(values));
    const headers = await enforceLimit("contact", addressOf(request));
    await submitLead(null, siteAssistant.projectId, input);
    return new Response(null, {
      status: 303,
      headers: { ...headers, location: `/${input.locale}/contact/sent`, "cache-control": "no-store" },
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
