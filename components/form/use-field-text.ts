"use client";

import { useTranslations } from "next-intl";
import { type FieldIssue, fieldSentences } from "./field-issue";

/**
 * The sentence of a field's issue: the form's own text for the code, else the product's, else the server's words.
 * @param own texts by code for what only this form can say
 */
export function useFieldText(own: Readonly<Record<string, string>> = {}): (issue: FieldIssue) => string {
  const t = useTranslations("app.form.errors");
  return ({ code, minimum, maximum, message }) => {
    const mine = own[code];
    if (mine !== undefined) return mine;
    const known = fieldSentences.find((sentence) => sentence === code);
    if (known && (known !== "custom" || !message))
      return t(known, { minimum: minimum ?? 1, maximum: maximum ?? 1 });
    return message || t("custom");
  };
}
