import { expect, test } from "vitest";
import { GET as getProfile } from "@/app/api/v1/users/me/route";
import { Browser, contextOf } from "../http/door-requests";
import { apiKeyFor, createPerson } from "../support/people";
import { startProduct } from "../support/product";
import { goodPassword } from "./auth-doors";
import { signIn } from "./browser-sign-in";

startProduct();

async function tryFrom(address: string, email: string, password: string): Promise<number> {
  const headers = { "x-forwarded-for": address };
  return (await signIn(new Browser(), "password", { email, password }, headers)).status;
}

test("guessing from one network does not keep the owner out in another, and is refused there", async () => {
  const { email } = await createPerson({ password: goodPassword });
  for (let index = 0; index < 10; index += 1) {
    expect(await tryFrom(`203.0.113.${index}`, email, `guess ${index}`)).toBe(401);
  }
  expect(await tryFrom("203.0.113.99", email, goodPassword)).toBe(429);
  expect(await tryFrom("192.0.2.7", email, goodPassword)).toBe(200);
});

test("guessing from many networks is refused from all but those the owner has signed in from", async () => {
  const { email } = await createPerson({ password: goodPassword });
  expect(await tryFrom("192.0.2.7", email, goodPassword)).toBe(200);
  const statuses: number[] = [];
  for (let index = 0; index < 61; index += 1) {
    statuses.push(await tryFrom(`10.${index % 8}.0.1`, email, `guess ${index}`));
  }
  expect(statuses.slice(0, 60).every((status) => status === 401)).toBe(true);
  expect(statuses.at(-1)).toBe(429);
  expect(await tryFrom("198.18.0.1", email, goodPassword)).toBe(429);
  expect(await tryFrom("192.0.2.200", email, goodPassword)).toBe(200);
}, 120_000);

test("wrong API keys and tokens are refused for an address that sends many, right ones never count", async () => {
  const key = await apiKeyFor(await createPerson(), { scopes: ["account:read"] });
  const browser = new Browser();
  const send = async (token: string, by = browser) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await getProfile(by.request("/api/v1/users/me", { headers }), contextOf({}))).status;
  };
  for (let index = 0; index < 30; index += 1) {
    expect(await send(`rk_${String(index).padStart(43, "a")}`)).toBe(401);
    expect(await send(key)).toBe(200);
    expect(await send(`not.a.token-${index}`)).toBe(401);
  }
  expect(await send("rk_unknown")).toBe(429);
  expect(await send("not.a.token")).toBe(429);
  expect(await send("rk_unknown", new Browser())).toBe(401);
});
