import type { FormSchema, SchemaIssue } from "@/components/form/field-issue";

/** One model a line. */
export function chainOf(text: string): string[] {
  return text.split("\n").flatMap((entry) => entry.trim() || []);
}

const modelName = /^(openai|openrouter|compatible)\/.+$/;

/** Checks the fields before they are sent, by the API's own rules. */
export const modelFormSchema: FormSchema = {
  safeParse(values) {
    const chain = chainOf(textOf(values, "chain"));
    const cap = textOf(values, "cap").trim().replace(",", ".");
    const issues: SchemaIssue[] = [];
    const wrong = (path: string, code: string) => issues.push({ path: [path], code, message: code });
    if (chain.some((entry) => !modelName.test(entry))) wrong("chain", "invalid_format");
    else if (new Set(chain).size < chain.length) wrong("chain", "not_unique");
    const hasCap = typeof values === "object" && values !== null && Reflect.get(values, "hasCap") === true;
    if (hasCap && !/^\d{1,6}(\.\d{1,2})?$/.test(cap)) wrong("cap", "invalid_number");
    return issues.length === 0 ? { success: true } : { success: false, error: { issues } };
  },
};

function textOf(values: unknown, name: string): string {
  const value: unknown = typeof values === "object" && values !== null ? Reflect.get(values, name) : "";
  return typeof value === "string" ? value : "";
}
