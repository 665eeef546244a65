import type { FieldProblem } from "@/lib/core/model/errors";
import { isLocale, type Locale } from "@/lib/core/model/locale";

/** The fields people fill in. The form's controls, the page of a refused form and the messages share these names. */
export const contactFields = ["name", "email", "phone", "company", "message", "consent"] as const;

export type ContactField = (typeof contactFields)[number];

/** What a field may hold, as `leadInput` checks it (characters). */
export const contactLengths = { name: 120, email: 254, phone: 40, company: 120, message: 4_000 } as const;

/** What was typed, exactly as it was typed, with the hidden fields the page adds. */
export type ContactValues = Readonly<
  Record<Exclude<ContactField, "consent">, string> & {
    consent: boolean;
    website: string;
    locale: string;
    page: string;
  }
>;

/** What is wrong, as a key of the messages in `contact.problems`. */
export type ContactProblem =
  | "tooLong"
  | "emailMissing"
  | "emailInvalid"
  | "messageMissing"
  | "tooManyLinks"
  | "consentMissing"
  | "looksAutomatic";

export interface FieldMessage {
  /** Null for what concerns the form as a whole. */
  field: ContactField | null;
  problem: ContactProblem;
}

/** A form body or the controls of a form; unknown fields are ignored, missing ones are empty. */
export function readContactValues(form: URLSearchParams | FormData): ContactValues {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    name: text("name"),
    email: text("email"),
    phone: text("phone"),
    company: text("company"),
    message: text("message"),
    consent: text("consent") !== "",
    website: text("website"),
    locale: text("locale"),
    page: text("page"),
  };
}

/** The language a form was written in, when it says so. */
export function contactLocale(values: ContactValues): Locale | null {
  return isLocale(values.locale) ? values.locale : null;
}

/** The body of `POST /api/contact` for these values; parse it with `leadInput`. */
export function contactBody(values: ContactValues, elapsedMs?: number) {
  return { source: "contact_form", ...values, ...(elapsedMs === undefined ? {} : { elapsedMs }) } as const;
}

/** What can be said about a form before it is sent; empty when nothing is wrong. */
export function checkContact(values: ContactValues): FieldMessage[] {
  const found: FieldMessage[] = [];
  for (const field of ["name", "email", "phone", "company", "message"] as const) {
    if (values[field].trim().length > contactLengths[field]) found.push({ field, problem: "tooLong" });
  }
  const email = values.email.trim();
  if (email === "") found.push({ field: "email", problem: "emailMissing" });
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) found.push({ field: "email", problem: "emailInvalid" });
  if (values.message.trim() === "") found.push({ field: "message", problem: "messageMissing" });
  if (!values.consent) found.push({ field: "consent", problem: "consentMissing" });
  return inFormOrder(found);
}

/** The server's field problems in words people can act on, one for each field. */
export function explainProblems(problems: readonly FieldProblem[], values: ContactValues): FieldMessage[] {
  const found = problems.map(({ path, code }): FieldMessage => {
    const field = contactFields.find((name) => name === path) ?? null;
    if (code === "too_big" && field && field !== "consent") return { field, problem: "tooLong" };
    if (field === "email") {
      return { field, problem: values.email.trim() === "" ? "emailMissing" : "emailInvalid" };
    }
    if (field === "consent") return { field, problem: "consentMissing" };
    if (field === "message") {
      return { field, problem: values.message.trim() === "" ? "messageMissing" : "tooManyLinks" };
    }
    return { field: null, problem: "looksAutomatic" };
  });
  return inFormOrder(
    found.filter((entry, index) => found.findIndex((other) => other.field === entry.field) === index),
  );
}

function inFormOrder(found: FieldMessage[]): FieldMessage[] {
  const order = (entry: FieldMessage) => (entry.field ? contactFields.indexOf(entry.field) : -1);
  return found.sort((a, b) => order(a) - order(b));
}
