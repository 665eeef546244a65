import type { FormSchema, SchemaIssue } from "@/components/form/field-issue";

/**
 * The least check before a form goes out, so that the pages carry no schema library: nothing left empty, and an address that could be one.
 * The door has the last word.
 */
export function requiredFields(...names: readonly string[]): FormSchema {
  return {
    safeParse(values) {
      const issues = names.flatMap((name) => issueOf(name, textOf(values, name)));
      return issues.length === 0 ? { success: true } : { success: false, error: { issues } };
    },
  };
}

function issueOf(name: string, value: string): SchemaIssue[] {
  const issue = { path: [name], message: "Required" };
  if (value.trim() === "") return [{ ...issue, code: "too_small" }];
  if (/^(?:newE|e)mail$/.test(name) && !/^\S+@\S+\.\S+$/.test(value.trim())) {
    return [{ ...issue, code: "invalid_format", format: "email" }];
  }
  return [];
}

function textOf(values: unknown, name: string): string {
  const value: unknown =
    typeof values === "object" && values !== null ? Reflect.get(values, name) : undefined;
  return typeof value === "string" ? value : "";
}
