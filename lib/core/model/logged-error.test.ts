import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { loggedError } from "./logged-error";

const planted = "petra.geheim@beispiel.de";

/** As both drivers throw it. */
function refusal(names: Record<string, string>): Error {
  const error = new Error(`invalid input syntax for type integer: "${planted}"`);
  return Object.assign(error, {
    severity: "ERROR",
    code: "22P02",
    detail: `Key (email)=(${planted}) already exists.`,
    where: planted,
    query: `insert ... '${planted}'`,
    params: [planted],
    parameters: [planted],
    ...names,
  });
}

test.each<Record<string, string>>([
  { table: "leads", constraint: "leads_key" },
  { table_name: "leads", constraint_name: "leads_key" },
])("of what a database refuses the log keeps names and codes, never a value (%o)", (names) => {
  const failed = new DrizzleQueryError("insert into leads values ($1)", [planted], refusal(names));
  const logged = loggedError(new Error("internal", { cause: failed }));
  expect(JSON.stringify(logged)).not.toContain("petra");
  expect(logged?.cause).toMatchObject({ message: "Failed query: insert into leads values ($1)" });
  expect(logged?.cause?.cause).toMatchObject({ code: "22P02", table: "leads", constraint: "leads_key" });
  expect(logged?.stack).toContain("at ");
});

test("other errors keep their message and code", () => {
  const error = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  expect(loggedError(error)).toMatchObject({
    type: "Error",
    message: "connect ECONNREFUSED",
    code: "ECONNREFUSED",
  });
});

test("an endless chain of causes ends", () => {
  const error = new Error("round");
  error.cause = error;
  expect(JSON.stringify(loggedError(error)).length).toBeLessThan(20_000);
});
