import { expect, test } from "vitest";
import { POST as logout } from "@/app/api/v1/auth/logout/route";
import { contextOf } from "../http/door-requests";
import { createPerson, sessionBrowser } from "../support/people";
import { startProduct } from "../support/product";
import { sessionOf } from "./browser-sign-in";

startProduct();

const noContext = contextOf({});

test("a request without any body signs out, as a browser sends it: without a content type", async () => {
  const browser = await sessionBrowser(await createPerson());
  const request = browser.request("/api/v1/auth/logout", { method: "POST", headers: { "content-type": "" } });
  expect([request.body, request.headers.get("content-type")]).toEqual([null, null]);
  expect(browser.keep(await logout(request, noContext)).status).toBe(204);
  expect((await sessionOf(browser)).user).toBeNull();
});

test("a body of another kind is refused and signs nobody out", async () => {
  const browser = await sessionBrowser(await createPerson());
  const headers = { "content-type": "text/plain" };
  const request = browser.request("/api/v1/auth/logout", { method: "POST", body: "{}", headers });
  expect((await logout(request, noContext)).status).toBe(415);
  expect((await sessionOf(browser)).user).not.toBeNull();
});
