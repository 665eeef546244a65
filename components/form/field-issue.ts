import type { ApiFieldError } from "@/components/app/api-problem";

/** The keys of `app.form.errors`. */
export const fieldSentences = [
  "required",
  "too_short",
  "too_long",
  "too_few",
  "too_many",
  "number_too_small",
  "number_too_big",
  "too_small",
  "too_big",
  "invalid_email",
  "invalid_url",
  "invalid_date",
  "invalid_number",
  "invalid_format",
  "invalid_type",
  "invalid_value",
  "unrecognized_keys",
  "taken",
  "mismatch",
  "custom",
] as const;

/** What is wrong with one field: the key of its sentence, the limits it names, and the server's own words as a last resort. */
export interface FieldIssue {
  code: string;
  minimum?: number;
  maximum?: number;
  message?: string;
}

/** The part of a Zod issue that the sentences need. */
export interface SchemaIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: string;
  readonly format?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly input?: unknown;
}

/** What a form needs of a Zod schema: only its check, so the form carries no library. */
export interface FormSchema {
  safeParse(
    values: unknown,
  ): { success: true } | { success: false; error: { issues: readonly SchemaIssue[] } };
}

export type FieldIssues = Readonly<Record<string, FieldIssue>>;

/** The first issue of each field, by its path in dots; empty when the values are right. */
export function checkValues(schema: FormSchema | undefined, values: unknown): FieldIssues {
  const result = schema?.safeParse(values);
  const issues: Record<string, FieldIssue> = {};
  if (!result || result.success) return issues;
  for (const issue of result.error.issues) {
    const path = issue.path.map(String).join(".");
    if (!Object.hasOwn(issues, path)) issues[path] = fieldIssueOf(issue, valueAt(values, issue.path));
  }
  return issues;
}

/** The server's wrong fields in the form's own shape. A schema's `message` may itself be a code, such as `taken`. */
export function serverIssues(errors: Readonly<Record<string, ApiFieldError>>): FieldIssues {
  return Object.fromEntries(
    Object.entries(errors).map(([path, { code, message }]) => [
      path,
      isCode(message) ? { code: message } : { code, message },
    ]),
  );
}

function fieldIssueOf(issue: SchemaIssue, value: unknown): FieldIssue {
  if (isCode(issue.message)) return { code: issue.message };
  const minimum = Number(issue.minimum ?? 0);
  const maximum = Number(issue.maximum ?? 0);
  if (value === "" || value === undefined || value === null) return { code: "required" };
  switch (issue.code) {
    case "too_small":
      return { code: bound(issue.origin, "too_short", "too_few", "number_too_small"), minimum };
    case "too_big":
      return { code: bound(issue.origin, "too_long", "too_many", "number_too_big"), maximum };
    case "invalid_format":
      return { code: formatCodes[issue.format ?? ""] ?? "invalid_format" };
    case "invalid_type":
      return { code: typeof value === "string" ? "invalid_number" : "invalid_type" };
    default:
      return { code: issue.code ?? "custom", message: issue.message };
  }
}

const formatCodes: Readonly<Record<string, string>> = {
  email: "invalid_email",
  url: "invalid_url",
  date: "invalid_date",
  datetime: "invalid_date",
};

function bound(origin: string | undefined, text: string, list: string, number: string): string {
  if (origin === "string") return text;
  return origin === "array" || origin === "set" ? list : number;
}

/** A word of ours in place of a sentence: `taken`, `too_short`. */
function isCode(message: string): boolean {
  return /^[a-z]+(?:_[a-z]+)*$/.test(message);
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    values,
  );
}
