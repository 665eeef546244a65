import { afterAll, describe, expect, test, vi } from "vitest";
import type { Operation } from "@/lib/api/model/operation";
import { operations } from "@/lib/api/operations";
import { startProduct } from "../integration/support/product";
import type { Caller } from "./callers";
import { type Expected, expectedStatus, hasParams } from "./expected-status";
import { fingerprint } from "./fingerprint";
import { asUnknown, withStrangersProject } from "./foreign-ids";
import { sampleCall, sampleOf } from "./sample-of";
import { type Answer, problemOf, send } from "./send";
import { createWorld, type PersonaName, personaNames } from "./world";

// Expiring the framework's cache works within its server only, and nothing here is about what visitors are shown.
vi.mock("next/cache", () => ({ revalidateTag: () => undefined }));

// Limits have tests of their own; here hundreds of calls come from the same people.
startProduct({ settings: { RATE_LIMITS: "off" } });

afterAll(() => {
  process.env.RATE_LIMITS = "";
});

const told = (answer: Answer) => `${answer.status} ${answer.status < 400 ? "" : answer.body}`.trim();

function isAsExpected(answer: Answer, expected: Expected): boolean {
  const done = answer.status >= 200 && answer.status < 300;
  if (expected === "done") return done;
  if (expected === "own") return done || answer.status === 403 || answer.status === 404;
  return answer.status === expected;
}

const named = operations.map((operation) => [operation.id, operation] as const);

describe.each(named)("%s", (_id, operation) => {
  const mutates = operation.method !== "GET";

  test("refuses whom the declaration refuses, and then no row has changed", async () => {
    const world = await createWorld();
    const call = await sampleCall(operation, world, "owner");
    const refused = personaNames.filter((name) => isRefusal(expectedStatus(operation, name)));
    const callers = await Promise.all(
      refused.map(async (name) => ({ name, caller: await world.caller(name) })),
    );
    const before = await fingerprint();
    const wrong: string[] = [];
    const attempt = async (name: PersonaName, caller: Caller) => {
      const answer = await send(operation, caller, call);
      const expected = expectedStatus(operation, name);
      if (!isAsExpected(answer, expected)) wrong.push(`${name}: ${told(answer)}, not ${expected}`);
    };
    for (const { name, caller } of callers) if (name !== "actingAdmin") await attempt(name, caller);
    if (mutates) expect(await fingerprint()).toEqual(before);
    // What an admin tries in another's name is recorded even when it is refused.
    for (const { name, caller } of callers) if (name === "actingAdmin") await attempt(name, caller);
    if (mutates) expect(withoutAudit(await fingerprint())).toEqual(withoutAudit(before));
    expect(wrong).toEqual([]);
  });

  test("does for whom it is declared for what it says", async () => {
    const wrong: string[] = [];
    for (const name of allowed(operation)) {
      const world = await createWorld();
      // What the sample does may end sessions that began before.
      const call = await sampleCall(operation, world, name);
      const answer = await send(operation, await world.caller(name), call);
      const expected = expectedStatus(operation, name);
      if (!isAsExpected(answer, expected)) wrong.push(`${name}: ${told(answer)}, not ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  test.runIf(operation.access.kind !== "site" && operation.access.kind !== "public" && hasParams(operation))(
    "answers a foreign id like an unknown one",
    async () => {
      const world = await createWorld();
      const call = await sampleCall(operation, world, browserFor(operation));
      const stranger = await world.caller("stranger");
      const owner = await world.caller("owner");
      const foreign = await send(operation, stranger, call);
      const within = await send(operation, stranger, withStrangersProject(call, world));
      if (foreign.status === 403 || expectedStatus(operation, "stranger") === "done") return;
      expect([foreign.status, problemOf(foreign).code]).toEqual([404, "not_found"]);
      const unknown = asUnknown(call);
      // A path may name a kind instead of a row.
      if (JSON.stringify(unknown.params) !== JSON.stringify(call.params)) {
        expect(anonymised(await send(operation, owner, unknown))).toBe(anonymised(foreign));
      }
      const hasOnlyProject = Object.keys(call.params ?? {}).join() === "projectId";
      if (!hasOnlyProject) expect(within.status).toBe(404);
    },
  );

  test.runIf(mutates && readsCookie(operation))(
    "refuses what another site's page may have sent, and then no row has changed",
    async () => {
      const world = await createWorld();
      const call = await sampleCall(operation, world, browserFor(operation));
      const browser = await world.caller(browserFor(operation));
      const before = await fingerprint();
      for (const [what, headers] of forged) {
        const answer = await send(operation, browser, { ...call, headers: { ...call.headers, ...headers } });
        expect([what, answer.status, problemOf(answer).code]).toEqual([what, 403, "csrf_rejected"]);
      }
      expect(await fingerprint()).toEqual(before);
    },
  );

  test.runIf(mutates && !operation.consumes)("refuses fields it does not declare by their name", async () => {
    const world = await createWorld();
    const call = await sampleCall(operation, world, browserFor(operation));
    const { body } = call;
    if (typeof body !== "object" || body === null) return;
    const caller = await world.caller(browserFor(operation));
    const before = await fingerprint();
    for (const [field, value] of injected) {
      if (operation.body.safeParse({ ...body, [field]: value }).success) {
        expect(declares(operation, field), `${operation.id} takes an undeclared ${field}`).toBe(true);
        continue;
      }
      const answer = await send(operation, caller, { ...call, body: withField(body, field, value) });
      expect([field, answer.status]).toEqual([field, 422]);
      expect(problemOf(answer).paths).toContain(field);
    }
    expect(await fingerprint()).toEqual(before);
  });

  test("refuses a name in the query it does not declare", async () => {
    const world = await createWorld();
    const call = await sampleCall(operation, world, browserFor(operation));
    const caller = await world.caller(browserFor(operation));
    const answer = await send(operation, caller, { ...call, query: { ...call.query, userId_: "1" } });
    expect([answer.status, problemOf(answer).paths]).toEqual([422, ["userId_"]]);
  });
});

const withoutAudit = ({ "rozoom_ki_schema.audit_log": _, ...others }: Record<string, string>) => others;

const isRefusal = (expected: Expected) => typeof expected === "number" && expected >= 400;

/** Whether a browser's cookie opens it. */
function readsCookie(operation: Operation): boolean {
  return operation.access.kind !== "public" || sampleOf(operation).readsCookie === true;
}

/** Who must get through; for public doors somebody without and somebody with an account. */
function allowed(operation: Operation): PersonaName[] {
  if (operation.access.kind === "public") {
    return (["anonymous", "stranger"] as const).filter((name) => !isRefusal(expectedStatus(operation, name)));
  }
  return personaNames.filter((name) => !isRefusal(expectedStatus(operation, name)));
}

/** Somebody with a browser who may call it. */
function browserFor(operation: Operation): PersonaName {
  const { access } = operation;
  if (access.kind === "public") return readsCookie(operation) ? "owner" : "anonymous";
  return access.kind === "site" ? "admin" : "owner";
}

const forged = [
  ["without an Origin", { origin: "" }],
  ["from another site", { origin: "https://evil.example" }],
  ["from a sandbox", { origin: "null" }],
  ["from another port", { origin: "http://localhost:3001" }],
  ["from a name that begins like ours", { origin: "http://localhost:3000.evil.example" }],
  ["without the token", { "x-csrf-token": "" }],
  ["with another token", { "x-csrf-token": "vis_00000000000000000000000000.AAAA" }],
] as const;

const injected = [
  ["role", "admin"],
  ["tier", "business"],
  ["projectId", "proj_00000000000000000000000000"],
  ["userId", "usr_00000000000000000000000000"],
  ["ownerId", "usr_00000000000000000000000000"],
  ["id", "usr_00000000000000000000000000"],
  ["__proto__", { role: "admin" }],
] as const;

/** Without the spread's special treatment of `__proto__`. */
function withField(body: object, field: string, value: unknown): string {
  return `${JSON.stringify(body).slice(0, -1)}${Object.keys(body).length > 0 ? "," : ""}${JSON.stringify(field)}:${JSON.stringify(value)}}`;
}

function declares({ body }: Operation, field: string): boolean {
  return JSON.stringify(fieldsOf(body)).includes(`"${field}"`);
}

function fieldsOf(schema: object): string[] {
  return "shape" in schema && typeof schema.shape === "object" && schema.shape
    ? Object.keys(schema.shape)
    : [];
}

/** A problem without what tells one request from another. */
const anonymised = ({ body }: Answer) => body.replace(/"requestId":"[^"]*"/, "");
