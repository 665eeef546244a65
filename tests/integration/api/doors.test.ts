import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { orm } from "@/db/client";
import { auditLog, idempotencyKeys } from "@/db/schema";
import { apiRoute, publicRoute } from "@/lib/api/api-route";
import { defineOperation, pageOf, pageQuery } from "@/lib/api/model/operation";
import { json } from "@/lib/core/http/route";
import { anonymous, browserOf, type Caller, keyOf } from "../../security/callers";
import { createPerson } from "../support/people";
import { onServer, startProduct } from "../support/product";

startProduct();

afterEach(() => {
  globalThis.rozoomRateLimits = undefined;
});

/** As the framework calls the door of a path without parameters. */
const context = () => ({ params: Promise.resolve(undefined) });
const row = z.object({ id: z.string(), name: z.string(), note: z.string().nullable() });
const path = "/api/v1/things" as const;
const own = { kind: "own", scope: "projects:write" } as const;

const listThings = defineOperation({
  id: "listThings",
  method: "GET",
  path,
  tag: "Things",
  summary: "Things",
  access: own,
  query: pageQuery,
  output: pageOf(row),
});

const createThing = defineOperation({
  id: "createThing",
  method: "POST",
  path,
  tag: "Things",
  summary: "Make a thing",
  access: own,
  body: z.strictObject({ name: z.string().max(20) }),
  output: row,
  status: 201,
  maxBytes: 1_000,
});

/** The door of `createThing` that counts how often it ran; `during` is waited for within. */
function countingDoor(during: () => Promise<Response | undefined> = async () => undefined) {
  let runs = 0;
  const door = apiRoute(createThing, async ({ body }) => {
    runs += 1;
    const answer = await during();
    return answer ?? { id: `thing_${runs}`, name: body.name, note: null };
  });
  const post = (caller: Caller, body: unknown, headers: Record<string, string> = {}) =>
    door(caller.request(path, { method: "POST", body, headers }), context());
  return { post, runs: () => runs };
}

const withKey = (key: string) => ({ "idempotency-key": key });

test("the same key with the same body is run once and answered alike, status and body", async () => {
  const caller = await browserOf(await createPerson());
  const door = countingDoor();
  const first = await door.post(caller, { name: "a" }, withKey("key-1"));
  const second = await door.post(caller, { name: "a" }, withKey("key-1"));
  expect([first.status, second.status, door.runs()]).toEqual([201, 201, 1]);
  expect(await second.json()).toEqual(await first.json());
  expect(first.headers.get("idempotent-replayed")).toBeNull();
  expect(second.headers.get("idempotent-replayed")).toBe("true");
  expect(second.headers.get("content-type")).toBe("application/json; charset=utf-8");
});

test(`of twenty requests with one key at the same time one runs${onServer ? " (PostgreSQL)" : ""}`, async () => {
  const caller = await browserOf(await createPerson());
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const door = countingDoor(async () => {
    await held;
    return undefined;
  });
  let answered = 0;
  const sent = Array.from({ length: 20 }, async () => {
    const response = await door.post(caller, { name: "a" }, withKey("key-1"));
    answered += 1;
    if (answered === 19) release();
    return response;
  });
  const responses = await Promise.all(sent);
  const refused = responses.filter((response) => response.status === 409);
  expect(responses.filter((response) => response.status === 201)).toHaveLength(1);
  expect(refused.map((response) => response.headers.get("retry-after"))).toEqual(Array(19).fill("1"));
  expect(door.runs()).toBe(1);
});

test("a key that was used for another body is refused, naming the header", async () => {
  const caller = await browserOf(await createPerson());
  const door = countingDoor();
  await door.post(caller, { name: "a" }, withKey("key-1"));
  const refused = await door.post(caller, { name: "b" }, withKey("key-1"));
  expect(refused.status).toBe(422);
  expect((await refused.json()).errors).toMatchObject([{ path: "idempotency-key" }]);
  const malformed = await door.post(caller, { name: "b" }, withKey("x".repeat(129)));
  expect([malformed.status, door.runs()]).toEqual([422, 1]);
});

test("two people, and two credentials of one person, may use the same key", async () => {
  const person = await createPerson();
  const door = countingDoor();
  await door.post(await browserOf(person), { name: "a" }, withKey("key-1"));
  await door.post(await keyOf(person), { name: "a" }, withKey("key-1"));
  await door.post(await browserOf(await createPerson()), { name: "a" }, withKey("key-1"));
  expect(door.runs()).toBe(3);
});

test("a failure is not kept, so the request can be tried again", async () => {
  const caller = await browserOf(await createPerson());
  let fails = true;
  const door = countingDoor(async () => {
    if (fails) throw new Error("the database was away");
    return undefined;
  });
  expect((await door.post(caller, { name: "a" }, withKey("key-1"))).status).toBe(500);
  fails = false;
  expect((await door.post(caller, { name: "a" }, withKey("key-1"))).status).toBe(201);
  expect((await door.post(caller, { name: "x".repeat(30) }, withKey("key-2"))).status).toBe(422);
  expect((await door.post(caller, { name: "a" }, withKey("key-2"))).status).toBe(201);
});

test("an answer that sets cookies is never repeated", async () => {
  const caller = await browserOf(await createPerson());
  const door = countingDoor(async () =>
    json({ id: "1", name: "a", note: null }, { headers: { "set-cookie": "session=secret" } }),
  );
  await door.post(caller, { name: "a" }, withKey("key-1"));
  const second = await door.post(caller, { name: "a" }, withKey("key-1"));
  expect(door.runs()).toBe(2);
  expect(second.headers.get("idempotent-replayed")).toBeNull();
});

test("a stream arrives while it is made, and its repetition is refused instead of run again", async () => {
  const caller = await browserOf(await createPerson());
  let end = () => {};
  const door = countingDoor(async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("data: 1\n\n"));
        end = () => controller.close();
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  });
  const first = await door.post(caller, { name: "a" }, withKey("key-1"));
  const repeated = await door.post(caller, { name: "a" }, withKey("key-1"));
  expect([first.status, repeated.status, door.runs()]).toEqual([200, 409, 1]);
  end();
  expect(await first.text()).toBe("data: 1\n\n");
});

test("a key whose first request died is free after three minutes, and only its successor's answer is kept", async () => {
  const person = await createPerson();
  const caller = await browserOf(person);
  const db = await orm();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = countingDoor(async () => {
    await held;
    return json({ id: "late", name: "a", note: null });
  });
  const late = slow.post(caller, { name: "a" }, withKey("key-1"));
  await expect.poll(slow.runs).toBe(1);
  await db
    .update(idempotencyKeys)
    .set({ createdAt: new Date(Date.now() - 181_000) })
    .where(eq(idempotencyKeys.key, "key-1"));
  const door = countingDoor();
  const successor = await door.post(caller, { name: "a" }, withKey("key-1"));
  expect([successor.status, door.runs()]).toEqual([201, 1]);
  release();
  await late;
  const repeated = await door.post(caller, { name: "a" }, withKey("key-1"));
  expect((await repeated.json()).id).toBe("thing_1");
});

test("a stored answer cannot be read in the database", async () => {
  const caller = await browserOf(await createPerson());
  await countingDoor().post(caller, { name: "Zitronenfalter" }, withKey("key-secret"));
  const [stored] = await (await orm())
    .select()
    .from(idempotencyKeys)
    .where(eq(idempotencyKeys.key, "key-secret"));
  expect(stored?.status).toBe(201);
  expect(JSON.stringify(stored)).not.toContain("Zitronenfalter");
});

test("what a body was is not to be guessed from the table, not even by trying passwords", async () => {
  const caller = await browserOf(await createPerson());
  await countingDoor().post(caller, { name: "hunter2" }, withKey("key-guess"));
  const [stored] = await (await orm())
    .select()
    .from(idempotencyKeys)
    .where(eq(idempotencyKeys.key, "key-guess"));
  const plain = createHash("sha256")
    .update(`${path}\n${JSON.stringify({ name: "hunter2" })}`)
    .digest("hex");
  expect(stored?.requestHash).toMatch(/^[0-9a-f]{64}$/);
  expect(stored?.requestHash).not.toBe(plain);
});

test("a public door repeats no answer: an address is shared by strangers", async () => {
  let runs = 0;
  const openThing = defineOperation({ ...createThing, id: "openThing", access: { kind: "public" } });
  const door = publicRoute(openThing, async ({ body }) => {
    runs += 1;
    return { id: `thing_${runs}`, name: body.name, note: "a secret of the first caller" };
  });
  const send = () =>
    door(
      anonymous().request(path, { method: "POST", body: { name: "a" }, headers: withKey("k1") }),
      context(),
    );
  await send();
  expect((await (await send()).json()).id).toBe("thing_2");
  const stored = await (await orm()).select().from(idempotencyKeys).where(eq(idempotencyKeys.key, "k1"));
  expect(stored).toEqual([]);
});

test("a request without a body and type is an empty one where nothing is demanded", async () => {
  const caller = await browserOf(await createPerson());
  const optional = defineOperation({
    ...createThing,
    id: "touchThing",
    body: z.strictObject({ name: z.string().optional() }),
  });
  const touch = apiRoute(optional, async ({ body }) => ({ id: "t", name: body.name ?? "none", note: null }));
  const answer = await touch(caller.request(path, { method: "POST" }), context());
  expect((await answer.json()).name).toBe("none");
  const demanded = await countingDoor().post(caller, undefined);
  expect(demanded.status).toBe(422);
  expect((await demanded.json()).errors[0].path).toBe("name");
});

test("what an admin changes while acting as somebody is recorded with both of them, and members are out of reach", async () => {
  const [admin, person] = [await createPerson({ role: "admin" }), await createPerson()];
  const acting = await browserOf(person, { actor: admin });
  expect((await countingDoor().post(acting, { name: "a" })).status).toBe(201);
  const [row] = await (await orm()).select().from(auditLog).where(eq(auditLog.action, "acted.createThing"));
  expect(row).toMatchObject({ actorId: person.id, behindId: admin.id });
  const invite = defineOperation({
    ...createThing,
    id: "inviteThing",
    access: { kind: "project", permission: "project.members.write", scope: null },
  });
  const door = apiRoute(invite, async ({ body }) => ({ id: "t", name: body.name, note: null }));
  const refused = await door(acting.request(path, { method: "POST", body: { name: "a" } }), context());
  expect(refused.status).toBe(403);
});

test("a key that reaches one project reaches nothing of the account", async () => {
  const readAccount = defineOperation({
    ...listThings,
    id: "readAccount",
    access: { kind: "own", scope: "account:read" },
  });
  const door = apiRoute(readAccount, async () => ({ data: [], nextCursor: null }));
  const person = await createPerson();
  const bound = await keyOf(person, { projectId: "proj_rozoom" });
  expect((await door(bound.request(path), context())).status).toBe(403);
  expect((await door((await keyOf(person)).request(path), context())).status).toBe(200);
});

test("an API key is held to its own limit besides the tier's, and every answer tells what is left", async () => {
  const person = await createPerson();
  const narrow = await keyOf(person, { requestsPerMinute: 2 });
  const wide = await keyOf(person);
  const door = countingDoor();
  const first = await door.post(narrow, { name: "a" });
  expect(first.headers.get("ratelimit-policy")).toBe('"api-key";q=2;w=60, "api-free";q=60;w=60');
  expect(first.headers.get("ratelimit")).toMatch(/^"api-key";r=1;t=\d+, "api-free";r=59;t=\d+$/);
  const wrong = await door.post(narrow, { name: 1 });
  expect([wrong.status, wrong.headers.get("ratelimit")?.slice(0, 13)]).toEqual([422, '"api-key";r=0']);
  const refused = await door.post(narrow, { name: "a" });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("content-type")).toContain("application/problem+json");
  expect((await door.post(wide, { name: "a" })).headers.get("ratelimit")).toContain('"api-free";r=57');
});

test("refusals for want of a scope are counted as well", async () => {
  const key = await keyOf(await createPerson(), { scopes: ["chat"], requestsPerMinute: 1 });
  const door = countingDoor();
  expect((await door.post(key, { name: "a" })).status).toBe(403);
  expect((await door.post(key, { name: "a" })).status).toBe(429);
  expect(door.runs()).toBe(0);
});

test("each wrong request is refused by its name before anything runs", async () => {
  const caller = await browserOf(await createPerson());
  const door = countingDoor();
  const outcome = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await door.post(caller, body, headers);
    const problem = await response.json();
    return [response.status, problem.code, problem.errors?.[0]?.path];
  };
  expect(await outcome({ name: "a" }, { "content-type": "text/plain" })).toEqual([
    415,
    "unsupported_media_type",
    undefined,
  ]);
  expect(await outcome('{"name":')).toEqual([400, "bad_request", undefined]);
  expect(await outcome("")).toEqual([400, "bad_request", undefined]);
  expect(await outcome(`{"name":"${"x".repeat(10_000_000)}"}`)).toEqual([
    413,
    "payload_too_large",
    undefined,
  ]);
  expect(await outcome({})).toEqual([422, "invalid_input", "name"]);
  expect(await outcome({ name: "a", role: "admin" })).toEqual([422, "invalid_input", "role"]);
  expect(await outcome('{"name":"a","__proto__":{"role":"admin"}}')).toEqual([
    422,
    "invalid_input",
    "__proto__",
  ]);
  expect(await outcome(`${"[".repeat(400)}${"]".repeat(400)}`)).toEqual([400, "bad_request", undefined]);
  expect(door.runs()).toBe(0);
});

test("fields are chosen by the names of the declaration, in an empty list too", async () => {
  const caller = await browserOf(await createPerson());
  const full = { data: [{ id: "1", name: "a", note: null }], nextCursor: null };
  const list = async (answer: typeof full, query: string) => {
    const response = await apiRoute(listThings, async () => answer)(
      caller.request(`${path}${query}`),
      context(),
    );
    return [response.status, await response.json()];
  };
  expect(await list(full, "?fields=name")).toEqual([
    200,
    { data: [{ id: "1", name: "a" }], nextCursor: null },
  ]);
  const empty = { data: [], nextCursor: null };
  expect(await list(empty, "?fields=name,note")).toEqual([200, empty]);
  for (const query of ["?fields=nmae", "?fields=__proto__", "?unknown=1", "?limit=0", "?limit=x"]) {
    expect(await list(empty, query), query).toMatchObject([422, { code: "invalid_input" }]);
  }
});

test("a public door counts by address and tells what is left", async () => {
  const read = defineOperation({
    id: "readThing",
    method: "GET",
    path,
    tag: "Things",
    summary: "A thing",
    access: { kind: "public" },
    output: z.object({ name: z.string() }),
  });
  const caller = await browserOf(await createPerson());
  const response = await publicRoute(read, async () => ({ name: "a" }))(caller.request(path), context());
  expect(response.headers.get("ratelimit")).toMatch(/^"public-read";r=299/);
});
