/**
 * Keeps the named fields of each row of a list, or of a single object; `id` always stays.
 * Unknown names are returned so that the door can refuse them.
 */
export function selectFields(answer: unknown, fields: string): { answer: unknown; unknown: string[] } {
  const names = new Set(["id", ...fields.split(",").map((name) => name.trim())].filter(Boolean));
  const known = new Set<string>();
  const pick = (row: unknown) => {
    if (typeof row !== "object" || row === null) return row;
    for (const name of Object.keys(row)) known.add(name);
    return Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name)));
  };
  const rows = rowsOf(answer);
  const picked = rows ? Object.assign({}, answer, { data: rows.map(pick) }) : pick(answer);
  // An empty list knows no field: nothing can be said against any name.
  const unknown = known.size === 0 ? [] : [...names].filter((name) => name !== "id" && !known.has(name));
  return { answer: picked, unknown };
}

function rowsOf(answer: unknown): unknown[] | null {
  const data = typeof answer === "object" && answer !== null && "data" in answer ? answer.data : null;
  return Array.isArray(data) ? data : null;
}
