import type { ContactField, ContactProblem, FieldMessage } from "@/lib/clients/model/contact-form";
import { contactLengths } from "@/lib/clients/model/contact-form";

/** Why a whole form was not accepted, as a key of `contact.failures`. */
export type ContactFailure = "rateLimited" | "tooLarge" | "refused" | "failed" | "offline";

/** All words of the form in one language, plain strings: the browser needs no message library for them. */
export interface ContactTexts {
  labels: Record<ContactField, string> & {
    title: string;
    emailHint: string;
    messageHint: string;
    website: string;
    optional: string;
    send: string;
    sending: string;
    privacy: string;
    /** With `{service}`. */
    aboutService: string;
  };
  problemsTitle: string;
  /** `tooLong` with `{max}`. */
  problems: Record<ContactProblem, string>;
  failures: Record<ContactFailure, string>;
  /** `text` with `{reference}` and `{email}`. */
  sent: { title: string; text: string; again: string };
}

/** The words of the receipt of a form sent without scripts; `text` with `{reference}` and `{email}`. */
export interface ReceiptTexts {
  title: string;
  text: string;
  hint: string;
  home: string;
  services: string;
}

/** The sentence of a field's problem. */
export function problemText(texts: Pick<ContactTexts, "problems">, { field, problem }: FieldMessage): string {
  const max = field && field !== "consent" ? contactLengths[field] : "";
  return texts.problems[problem].replace("{max}", String(max));
}

/** Why a form came back, by the status of the answer. */
export function failureOf(status: number): ContactFailure {
  if (status === 429) return "rateLimited";
  if (status === 413) return "tooLarge";
  if (status === 403) return "refused";
  return "failed";
}
