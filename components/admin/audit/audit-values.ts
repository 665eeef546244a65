type Value = string | number | boolean | null | string[] | undefined;

/** A value of the log in a line of text. */
export function shownValue(value: Value): string {
  if (value === null || value === undefined) return "–";
  return Array.isArray(value) ? value.join(", ") : String(value);
}
