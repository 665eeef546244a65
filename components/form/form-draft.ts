/** Unsaved words of forms, in this tab only; secrets never get here. */
const prefix = "rk_draft:";

/** Keeps what stands in a form. A full or switched-off storage is no reason to disturb anyone. */
export function keepDraft(formId: string, values: object): void {
  try {
    sessionStorage.setItem(prefix + formId, JSON.stringify(values));
  } catch {
    return;
  }
}

/** What was kept for a form and differs from its values: only fields it still has, of the same kind. Null when there is nothing. */
export function recallDraft<Values extends object>(formId: string, values: Values): Partial<Values> | null {
  const kept = readKept(formId);
  if (kept === null) return null;
  const restored = Object.entries(values).flatMap(([name, value]) => {
    const draft: unknown = Reflect.get(kept, name);
    const isNew = kindOf(draft) === kindOf(value) && JSON.stringify(draft) !== JSON.stringify(value);
    return isNew ? [[name, draft]] : [];
  });
  return restored.length > 0 ? Object.fromEntries(restored) : null;
}

export function dropDraft(formId: string): void {
  try {
    sessionStorage.removeItem(prefix + formId);
  } catch {
    return;
  }
}

/** Forgets the drafts of all forms: call it at sign-out, the next person may use the same tab. */
export function dropAllDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    return;
  }
}

function readKept(formId: string): object | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + formId) ?? "null");
    return typeof kept === "object" ? kept : null;
  } catch {
    return null;
  }
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}
