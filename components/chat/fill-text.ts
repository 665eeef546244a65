/** A message with its `{placeholders}` filled. Texts of the chat have no plurals, so the browser needs no message library. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
