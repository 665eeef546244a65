import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { GET } from "@/app/api/ops/demo-people/route";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { demoTotpSecret } from "@/db/seed/demo-people";
import { listDemoPeople, seedDemoPeople } from "@/lib/admin/demo-people";
import { makeAdmin } from "@/lib/admin/make-admin";
import { operationsToken } from "@/lib/auth/operations-token";
import { hashPassword } from "@/lib/auth/password-hash";
import { decodeTotpSecret } from "@/lib/auth/totp";
import { Browser, contextOf } from "../http/door-requests";
import { createPerson, readPerson } from "../support/people";
import { onServer, startProduct } from "../support/product";
import { sessionOf, signIn } from "./browser-sign-in";

startProduct();

test("an empty installation gets people of every role, who can sign in with what is told; a second start changes nothing", async () => {
  await seedDemoPeople();
  await seedDemoPeople();
  const people = await listDemoPeople();
  expect(people.map(({ role }) => role)).toEqual(["admin", "operator", "user", "user"]);
  const customer = people.find(({ role }) => role === "user");
  const browser = new Browser();
  await signIn(browser, "password", { email: customer?.email ?? "", password: customer?.password ?? "" });
  expect((await sessionOf(browser)).user).toMatchObject({ email: customer?.email, tier: "pro" });
  const admin = await readPerson({ id: "usr_demo_admin" });
  expect(decodeTotpSecret(admin.id, admin.totpSecret ?? "")).toBe(demoTotpSecret(admin.email));
});

test("a changed password is never told, and none without the operations token", async () => {
  const db = await orm();
  await db
    .update(users)
    .set({ passwordHash: await hashPassword("etwas ganz anderes") })
    .where(eq(users.id, "usr_demo_admin"));
  const browser = new Browser();
  const authorization = `Bearer ${operationsToken()}`;
  const told = await (await GET(browser.request("/", { headers: { authorization } }), contextOf({}))).json();
  const emails = told.data.map(({ email }: { email: string }) => email);
  if (onServer) expect(emails).toEqual([]);
  else expect(emails).not.toContain("admin@rozoom-ki.example");
  expect((await GET(browser.request("/"), contextOf({}))).status).toBe(404);
});

test("where somebody has an account no demo people are made", async () => {
  const db = await orm();
  await db.delete(users);
  await createPerson();
  await seedDemoPeople();
  expect(await db.select().from(users)).toHaveLength(1);
});

test("the first administrator gets a link for choosing a password", async () => {
  const link = new URL(await makeAdmin("chefin@example.test"));
  expect(link.pathname).toBe("/de/auth/reset-password");
  const { POST } = await import("@/app/api/v1/auth/reset-password/route");
  const browser = new Browser();
  const body = { token: link.searchParams.get("token"), password: "ein langes passwort zum anfang" };
  expect((await POST(browser.post("/", body), contextOf({}))).status).toBe(204);
  await signIn(browser, "password", { email: "chefin@example.test", password: body.password });
  expect(await sessionOf(browser)).toEqual({ user: null, pending: "totp_enrolment" });
});

test.skipIf(onServer)("npm run code tells the code beside the running product", async () => {
  const run = promisify(execFile);
  const args = ["--conditions=react-server", "--import", "tsx", "scripts/run/code.ts", "admin"];
  const { stdout } = await run(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: "" } });
  expect(stdout).toMatch(/^\d{6} {2}admin@rozoom-ki\.example/);
});
