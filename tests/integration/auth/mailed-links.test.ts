import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST as forgot } from "@/app/api/v1/auth/forgot-password/route";
import { POST as magic } from "@/app/api/v1/auth/magic-link/route";
import { POST as resend } from "@/app/api/v1/auth/resend-verification/route";
import { POST as reset } from "@/app/api/v1/auth/reset-password/route";
import { POST as verify } from "@/app/api/v1/auth/verify-email/route";
import { orm } from "@/db/client";
import { auditLog, oneTimeTokens, sessions, users } from "@/db/schema";
import { Browser } from "../http/door-requests";
import { createPerson, readPerson, sessionBrowser } from "../support/people";
import { startProduct } from "../support/product";
import { call, goodPassword, linkTo, mailsTo, refusalOf, registerAs, tokenTo } from "./auth-doors";
import { sessionOf, signIn } from "./browser-sign-in";

startProduct();

const other = "ein anderes langes passwort";

async function signsIn(email: string, password: string): Promise<boolean> {
  return (await signIn(new Browser(), "password", { email, password })).status === 200;
}

test("registering a known, an unknown and an unproven address is answered alike, and each gets its own mail", async () => {
  const known = await createPerson({ password: goodPassword });
  const unproven = await createPerson({ verified: false });
  const answers: unknown[] = [];
  for (const email of [known.email, "neu@example.test", unproven.email, "NEU2@Example.Test"]) {
    const response = await registerAs(email);
    answers.push([response.status, await response.text(), [...response.headers.keys()].sort()]);
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject([202, '{"accepted":true}', expect.anything()]);
  const kinds = async (email: string) => (await mailsTo(email)).map(({ kind }) => kind);
  expect(await kinds(known.email)).toEqual(["already_registered"]);
  expect(await kinds("neu@example.test")).toEqual(["verify_email"]);
  expect(await kinds(unproven.email)).toEqual(["verify_email"]);
  expect(await kinds("neu2@example.test")).toEqual(["verify_email"]);
  expect((await readPerson(known)).name).toBe(known.name);
});

test("an account works once its address is proven, and not before", async () => {
  const email = "petra@example.test";
  const browser = new Browser();
  await registerAs(email, {}, browser);
  expect(await signsIn(email, goodPassword)).toBe(false);
  const link = await linkTo(email, "verify_email");
  expect(link.origin + link.pathname).toBe("http://localhost:3000/de/auth/verify-email");
  const token = link.searchParams.get("token");
  expect((await call(verify, { token }, { browser })).status).toBe(200);
  expect(await signsIn(email, goodPassword)).toBe(true);
  expect(await refusalOf(await call(verify, { token }))).toMatchObject({
    status: 422,
    errors: ["token: invalid_token"],
  });
});

test("a password laid down before the owner registered themselves is worth nothing", async () => {
  const email = "opfer@example.test";
  await registerAs(email, { password: "das passwort des angreifers" });
  const first = await tokenTo(email, "verify_email");
  const owner = new Browser();
  await registerAs(email, { password: other }, owner);
  expect((await call(verify, { token: first })).status).toBe(422);
  await call(verify, { token: await tokenTo(email, "verify_email") }, { browser: owner });
  expect(await signsIn(email, "das passwort des angreifers")).toBe(false);
  expect(await signsIn(email, other)).toBe(true);
});

test("nor is it when the owner comes by link", async () => {
  const email = "opfer2@example.test";
  await registerAs(email);
  await call(magic, { email });
  const browser = new Browser();
  expect((await signIn(browser, "magic-link", { token: await tokenTo(email, "magic_link") })).status).toBe(
    200,
  );
  expect((await sessionOf(browser)).user).toMatchObject({ email, emailVerified: true });
  expect(await signsIn(email, goodPassword)).toBe(false);
});

test.each([
  ["kurz", "too_short"],
  ["password1", "breached"],
  ["PASSWORD1", "breached"],
  ["Petra-Petra-1", "personal"],
  ["abababababab", "repeated"],
  ["x".repeat(300), "too_long"],
])("the password %.12s is refused as %s and nobody is stored", async (password, reason) => {
  const email = `p${reason}@example.test`;
  const response = await registerAs(email, { password });
  expect(await refusalOf(response)).toMatchObject({ status: 422, errors: [`password: ${reason}`] });
  expect(await (await orm()).select().from(users).where(eq(users.email, email))).toEqual([]);
});

test.each([
  [{ email: "kein.at" }, "email"],
  [{ email: "a@b.example\r\nBcc: x@y.example" }, "email"],
  [{ email: { $ne: null } }, "email"],
  [{ name: "" }, "name"],
  [{ name: 42 }, "name"],
  [{ locale: "xx" }, "locale"],
  [{ role: "admin" }, "role"],
  [{ tier: "business" }, "tier"],
  [{ emailVerifiedAt: "2020-01-01" }, "emailVerifiedAt"],
  [{ password: null }, "password"],
])("registering with %j is refused by its field", async (more, field) => {
  const response = await registerAs("wrong@example.test", more);
  const { status, errors } = await refusalOf(response);
  expect(status).toBe(422);
  expect(errors.every((line: string) => line.startsWith(field))).toBe(true);
});

test("forgotten passwords, links and confirmations of known and unknown addresses are answered alike", async () => {
  const person = await createPerson({ password: goodPassword });
  for (const door of [forgot, magic, resend]) {
    const [one, two] = [
      await call(door, { email: person.email }),
      await call(door, { email: "niemand@example.test" }),
    ];
    expect([one.status, await one.text()]).toEqual([202, '{"accepted":true}']);
    expect([two.status, await two.text()]).toEqual([202, '{"accepted":true}']);
    expect([...one.headers.keys()].sort()).toEqual([...two.headers.keys()].sort());
  }
  expect(await mailsTo("niemand@example.test")).toEqual([]);
  expect((await mailsTo(person.email)).map(({ kind }) => kind).sort()).toEqual([
    "magic_link",
    "reset_password",
  ]);
});

test("links are made of the configured address, whatever Host the request names", async () => {
  const person = await createPerson();
  const headers = {
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    origin: "https://evil.example",
  };
  await call(forgot, { email: person.email }, { headers });
  const [mail] = await mailsTo(person.email);
  expect(`${mail?.text}${mail?.html}`).not.toContain("evil.example");
  expect((await linkTo(person.email, "reset_password")).origin).toBe("http://localhost:3000");
});

test("a reset works once, ends all sessions, voids other links and is written down", async () => {
  const person = await createPerson({ password: goodPassword });
  const browser = await sessionBrowser(person);
  await call(magic, { email: person.email });
  const magicToken = await tokenTo(person.email, "magic_link");
  await call(forgot, { email: person.email });
  const older = await tokenTo(person.email, "reset_password");
  await call(forgot, { email: person.email });
  const token = await tokenTo(person.email, "reset_password");
  expect((await call(reset, { token: older, password: other })).status).toBe(422);
  expect(await refusalOf(await call(reset, { token, password: "password1" }))).toMatchObject({
    errors: ["password: breached"],
  });
  expect((await call(reset, { token, password: other })).status).toBe(204);
  expect((await call(reset, { token, password: `${other} 2` })).status).toBe(422);
  expect((await sessionOf(browser)).user).toBeNull();
  expect(await signsIn(person.email, goodPassword)).toBe(false);
  expect(await signsIn(person.email, other)).toBe(true);
  expect((await signIn(new Browser(), "magic-link", { token: magicToken })).status).toBe(401);
  expect((await mailsTo(person.email))[0]?.kind).toMatch(/password_changed|new_device/);
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, person.id));
  expect(rows.map(({ action }) => action)).toEqual(["user.password_reset"]);
});

test.each([[null], [""], ["null"], ["undefined"], [0], [[]], [{}], ["x".repeat(201)], ["%00"]])(
  "the token %j resets nothing",
  async (token) => {
    const response = await call(reset, { token, password: other });
    expect(response.status).toBe(422);
  },
);

test("a token of another kind, of another person's new address, and one too old reset nothing", async () => {
  const person = await createPerson({ password: goodPassword });
  await call(magic, { email: person.email });
  const wrongKind = await tokenTo(person.email, "magic_link");
  expect((await call(reset, { token: wrongKind, password: other })).status).toBe(422);
  await call(forgot, { email: person.email });
  const token = await tokenTo(person.email, "reset_password");
  const db = await orm();
  await db.update(users).set({ email: "moved@example.test" }).where(eq(users.id, person.id));
  expect((await call(reset, { token, password: other })).status).toBe(422);
  await db.update(users).set({ email: person.email }).where(eq(users.id, person.id));
  await db
    .update(oneTimeTokens)
    .set({ expiresAt: new Date(Date.now() - 1_000) })
    .where(eq(oneTimeTokens.userId, person.id));
  expect((await call(reset, { token, password: other })).status).toBe(422);
  expect(await signsIn(person.email, goodPassword)).toBe(true);
});

test("of many who use a link at once, one gets it", async () => {
  const person = await createPerson();
  await call(magic, { email: person.email });
  const token = await tokenTo(person.email, "magic_link");
  const answers = await Promise.all(
    Array.from({ length: 12 }, async () => (await signIn(new Browser(), "magic-link", { token })).status),
  );
  expect(answers.filter((status) => status === 200)).toHaveLength(1);
  const rows = await (await orm()).select().from(sessions).where(eq(sessions.userId, person.id));
  expect(rows).toHaveLength(1);
});

test("only hashes of links are stored", async () => {
  const person = await createPerson();
  await call(magic, { email: person.email });
  const token = await tokenTo(person.email, "magic_link");
  const where = and(eq(oneTimeTokens.userId, person.id), eq(oneTimeTokens.kind, "magic_link"));
  const rows = await (await orm()).select().from(oneTimeTokens).where(where);
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(token.length).toBeGreaterThanOrEqual(43);
});

test("a link leads on to a page of ours only", async () => {
  const person = await createPerson();
  await call(magic, { email: person.email, next: "/de/account/projects?x=1" });
  expect((await linkTo(person.email, "magic_link")).searchParams.get("next")).toBe(
    "/de/account/projects?x=1",
  );
  await call(magic, { email: person.email, next: "//evil.example" });
  expect((await linkTo(person.email, "magic_link")).searchParams.has("next")).toBe(false);
});

test("one address gets five mails in an hour at most, from wherever they are asked for", async () => {
  const person = await createPerson();
  const statuses: number[] = [];
  for (let index = 0; index < 6; index += 1) {
    const email = index % 2 ? person.email : person.email.toUpperCase();
    statuses.push((await call(forgot, { email })).status);
  }
  expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
  expect((await mailsTo(person.email)).length).toBe(5);
  const unknown: number[] = [];
  for (let index = 0; index < 6; index += 1) {
    unknown.push((await call(forgot, { email: "niemand2@example.test" })).status);
  }
  expect(unknown).toEqual(statuses);
});

test("a suspended person gets no link and none works", async () => {
  const person = await createPerson();
  await call(magic, { email: person.email });
  const token = await tokenTo(person.email, "magic_link");
  await (await orm()).update(users).set({ status: "suspended" }).where(eq(users.id, person.id));
  expect((await signIn(new Browser(), "magic-link", { token })).status).toBe(401);
  await call(forgot, { email: person.email });
  expect((await mailsTo(person.email)).map(({ kind }) => kind)).toEqual(["magic_link"]);
});
