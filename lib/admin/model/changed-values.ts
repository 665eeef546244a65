type Value = string | number | boolean | null | string[];

/** The fields that differ, before and after, for the audit log. Lists are compared by what they hold. */
export function changedValues(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): { before: Record<string, Value>; after: Record<string, Value> } {
  const names = Object.keys(after).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return {
    before: Object.fromEntries(names.map((name) => [name, before[name] ?? null])),
    after: Object.fromEntries(names.map((name) => [name, after[name] ?? null])),
  };
}
