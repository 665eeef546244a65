import type { ReferenceOperation } from "@/lib/api/reference";
import type { TriedCall } from "./send-call";

type Fillable = Pick<ReferenceOperation, "method" | "path" | "pathFields" | "queryFields" | "body">;

/** What is wrong with a field, as a key of `api.try`. */
export type Problems = Readonly<Record<string, "missing" | "badJson">>;

/** Puts what was typed into the call; without the call when something is missing. */
export function fillCall(
  operation: Fillable,
  form: FormData,
): { call: Omit<TriedCall, "authorization"> | null; problems: Problems } {
  const problems: Record<string, "missing" | "badJson"> = {};
  const typed = (name: string) => String(form.get(name) ?? "").trim();
  for (const { path } of operation.pathFields) if (typed(path) === "") problems[path] = "missing";
  const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(typed(name)));
  const query = new URLSearchParams();
  for (const { path: name } of operation.queryFields) if (typed(name) !== "") query.set(name, typed(name));
  const body = bodyOf(operation, form);
  if (body && "problem" in body) problems[body.field] = body.problem;
  if (Object.keys(problems).length > 0 || (body && "problem" in body)) return { call: null, problems };
  return {
    call: {
      method: operation.method,
      path: query.size > 0 ? `${path}?${query}` : path,
      body: body?.content ?? null,
      contentType: operation.body?.contentType ?? null,
    },
    problems,
  };
}

type FilledBody =
  | { content: string | File }
  | { field: "body" | "file"; problem: "missing" | "badJson" }
  | null;

function bodyOf({ body }: Fillable, form: FormData): FilledBody {
  if (!body) return null;
  if (body.contentType !== "application/json") {
    const file = form.get("file");
    const isChosen = file instanceof File && file.size > 0;
    return isChosen ? { content: file } : { field: "file", problem: "missing" };
  }
  const text = String(form.get("body") ?? "");
  try {
    JSON.parse(text);
    return { content: text };
  } catch {
    return { field: "body", problem: "badJson" };
  }
}
