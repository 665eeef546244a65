import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { DELETE, GET } from "@/app/api/v1/[...path]/route";
import { leadWrongMethods } from "@/lib/api/allowed-methods";

const noContext = { params: Promise.resolve({}) };
const at = (path: string, method: string) => new Request(`http://localhost:3000${path}`, { method });

test("a call with a wrong method is led to the answer that names the right ones", async () => {
  leadWrongMethods();
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address: AddressInfo | string | null = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const send = (method: string, path: string) => fetch(`${origin}${path}`, { method });
  await send("DELETE", "/api/v1/session?a=1");
  await send("GET", "/api/v1/session?a=1");
  await send("HEAD", "/api/v1/session");
  await send("POST", "/api/services");
  await send("POST", "/api/v1/nothing-here");
  server.close();
  expect(seen).toEqual([
    "/api/v1/-/api/v1/session",
    "/api/v1/session?a=1",
    "/api/v1/session",
    "/api/v1/-/api/services",
    "/api/v1/nothing-here",
  ]);
});

test("the answer to a wrong method is a problem document with Allow", async () => {
  const response = await DELETE(at("/api/v1/-/api/v1/session", "DELETE"), noContext);
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  expect(await response.json()).toMatchObject({ code: "method_not_allowed", status: 405 });
});

test.each(["/api/v1/nothing-here", "/api/v1/-/api/v1/session", "/api/v1/-/nothing"])(
  "%s is an address that does not exist",
  async (path) => {
    const response = await GET(at(path, "GET"), noContext);
    expect([response.status, (await response.json()).code]).toEqual([404, "not_found"]);
  },
);
