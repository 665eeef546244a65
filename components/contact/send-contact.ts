import { cookieNames, csrfHeader, readCookie } from "@/lib/auth/model/cookies";
import {
  type ContactValues,
  contactBody,
  explainProblems,
  type FieldMessage,
} from "@/lib/clients/model/contact-form";
import type { LeadReceipt } from "@/lib/clients/model/lead-input";
import type { FieldProblem } from "@/lib/core/model/errors";
import { type ContactFailure, failureOf } from "./contact-texts";

/** Longest time to wait for an answer (ms). */
const timeoutMs = 20_000;

export type ContactAnswer =
  | { kind: "sent"; receipt: LeadReceipt }
  | { kind: "refused"; messages: readonly FieldMessage[]; failure: ContactFailure | null };

/** Sends the form from the page. Never throws: a lost connection is an answer too. */
export async function sendContact(values: ContactValues, elapsedMs: number): Promise<ContactAnswer> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch("/api/contact", {
      method: "POST",
      headers: { "content-type": "application/json", ...csrfProof() },
      body: JSON.stringify(contactBody(values, elapsedMs)),
      signal: AbortSignal.timeout(timeoutMs),
    });
    body = await response.json();
  } catch {
    return { kind: "refused", messages: [], failure: navigator.onLine ? "failed" : "offline" };
  }
  if (response.status === 201 && isReceipt(body)) return { kind: "sent", receipt: body };
  if (response.status === 422 && hasProblems(body)) {
    return { kind: "refused", messages: explainProblems(body.errors, values), failure: null };
  }
  return { kind: "refused", messages: [], failure: failureOf(response.status) };
}

/** A visitor with a session proves that the request comes from our page; others have nothing to prove. */
function csrfProof(): Record<string, string> {
  const token =
    readCookie(document.cookie, cookieNames(true).csrf) ??
    readCookie(document.cookie, cookieNames(false).csrf);
  return token ? { [csrfHeader]: token } : {};
}

function isReceipt(body: unknown): body is LeadReceipt {
  return typeof body === "object" && body !== null && "reference" in body && "email" in body;
}

function hasProblems(body: unknown): body is { errors: FieldProblem[] } {
  return typeof body === "object" && body !== null && "errors" in body && Array.isArray(body.errors);
}
