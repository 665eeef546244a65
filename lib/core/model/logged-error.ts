/** What a log keeps of an error. */
export interface LoggedError {
  type: string;
  message: string;
  /** Where it was thrown, without the message. */
  stack: string;
  code?: string;
  /** What a database names besides the code. */
  table?: string;
  constraint?: string;
  cause?: LoggedError;
}

const maxDepth = 5;

/**
 * An error as the log may keep it. Whatever a database reports repeats the values of the statement (in the message, in
 * `params`, `detail` and `where`), so of such an error only its names and codes are left.
 */
export function loggedError(error: unknown, depth = 0): LoggedError | undefined {
  if (!(error instanceof Error) || depth > maxDepth) return undefined;
  const cause = loggedError(error.cause, depth + 1);
  return {
    type: error.constructor.name || error.name,
    message: messageOf(error),
    stack: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .join("\n"),
    ...textsOf(error, ["code", "table", "constraint"]),
    ...(cause ? { cause } : {}),
  };
}

function messageOf(error: Error): string {
  // Drizzle: "Failed query: <statement>\nparams: <values>".
  if ("params" in error && !("severity" in error)) return error.message.split("\nparams:")[0] ?? "";
  // PostgreSQL's own words quote values: invalid input syntax for type integer: "…".
  return "severity" in error ? "refused by the database" : error.message;
}

/** PGlite calls them `table` and `constraint`, postgres.js `table_name` and `constraint_name`. */
function textsOf(error: Error, names: readonly ("code" | "table" | "constraint")[]) {
  const known = new Map<string, unknown>(Object.entries(error));
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = known.get(name) ?? known.get(`${name}_name`);
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}
