import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Front, startFront } from "@/deploy/nginx/start-front";

const program = "/usr/sbin/nginx";

/** What the stand-in for the product was asked, by path, and what it answers there. */
const asked: string[] = [];
const headersOf = new Map<string, IncomingMessage["headers"]>();
let version = 1;
let gone = false;
let down = false;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? "";
  asked.push(path);
  headersOf.set(path, request.headers);
  if (down) {
    response.destroy();
    return;
  }
  const send = (status: number, headers: Record<string, string>, text: string) => {
    const zipped = request.headers["accept-encoding"]?.includes("gzip") && text.length > 1024;
    response.writeHead(status, {
      "Content-Type": "text/html; charset=utf-8",
      ...(zipped ? { "Content-Encoding": "gzip", Vary: "rsc, Accept-Encoding" } : { Vary: "rsc" }),
      ...headers,
    });
    response.end(zipped ? gzipSync(text) : text);
  };
  const page = `<p>version ${version}</p>${"x".repeat(3000)}`;
  if (path === "/api/chat") {
    response.writeHead(200, { "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" });
    response.write("data: one\n\n");
    response.on("close", () => asked.push("closed /api/chat"));
  } else if (path.startsWith("/de/gone") && gone) send(404, { "Cache-Control": "private, no-store" }, "gone");
  else if (path.startsWith("/de/private")) send(200, { "Cache-Control": "private, no-store" }, page);
  else if (path.startsWith("/de/cookie"))
    send(200, { "Cache-Control": "s-maxage=60", "Set-Cookie": "a=b" }, page);
  else if (path.startsWith("/de/varied"))
    send(200, { "Cache-Control": "s-maxage=60", Vary: "Accept-Language" }, page);
  else if (path.startsWith("/de/short"))
    send(200, { "Cache-Control": "s-maxage=1, stale-while-revalidate=60" }, page);
  else if (path === "/api/broken") send(503, {}, "down");
  else if (request.headers.rsc)
    send(200, { "Content-Type": "text/x-component", "Cache-Control": "s-maxage=60" }, `rsc ${version}`);
  else send(200, { "Cache-Control": "s-maxage=600" }, page);
}

const count = (path: string) => asked.filter((entry) => entry === path).length;

describe.skipIf(!existsSync(program))("the shipped nginx in front of the product", () => {
  let product: Server;
  let front: Front;

  beforeAll(async () => {
    product = createServer(answer);
    await new Promise<void>((resolve) => product.listen(0, "127.0.0.1", resolve));
    const [port, purgePort] = await Promise.all([freePort(), freePort()]);
    front = await startFront({ productPorts: [portOf(product)], port, purgePort });
  });
  afterAll(async () => {
    await front?.stop();
    product?.closeAllConnections();
    product?.close();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${front.url}${path}`, { headers, redirect: "manual" });
  const purge = (path: string, secret = front.purgeSecret) =>
    fetch(`${front.purgeUrl}${path}`, { headers: { "X-Purge-Secret": secret } });
  const body = async (path: string, headers: Record<string, string> = {}) =>
    (await get(path, headers)).text();

  test("a page is fetched once, whatever cookies and encodings its visitors bring", async () => {
    expect(await body("/de/once")).toContain("version 1");
    const visitors: Record<string, string>[] = [
      { Cookie: "session=1" },
      { "Accept-Encoding": "br, gzip" },
      { "Accept-Encoding": "identity" },
    ];
    for (const headers of visitors) {
      const response = await get("/de/once", headers);
      expect(response.headers.get("x-cache")).toBe("HIT");
      expect(await response.text()).toContain("version 1");
    }
    expect(count("/de/once")).toBe(1);
  });

  test("the kept copy is compressed, and unpacked for who cannot read it", async () => {
    await body("/de/packed");
    expect((await get("/de/packed", { "Accept-Encoding": "gzip" })).headers.get("content-encoding")).toBe(
      "gzip",
    );
    expect(
      (await get("/de/packed", { "Accept-Encoding": "identity" })).headers.get("content-encoding"),
    ).toBeNull();
  });

  test("what is private, sets a cookie or differs by person is never kept", async () => {
    for (const path of ["/de/private", "/de/cookie", "/de/varied", "/de/account/x", "/api/anything"]) {
      await body(path);
      await body(path);
      expect(count(path), path).toBe(2);
    }
  });

  test("a crowd on a new page asks the product once", async () => {
    await Promise.all(Array.from({ length: 20 }, () => body("/de/crowd")));
    expect(count("/de/crowd")).toBe(1);
  });

  test("a stale page is served while a newer one is fetched, and while the product is away", async () => {
    version = 1;
    await body("/de/short");
    version = 2;
    await wait(2_100);
    expect(await body("/de/short")).toContain("version 1");
    await expect.poll(() => body("/de/short"), { timeout: 2_000 }).toContain("version 2");
    await wait(2_100);
    down = true;
    expect(await body("/de/short")).toContain("version 2");
    expect(await body("/de/short")).toContain("version 2");
    down = false;
  });

  test("purging shows the new page at once", async () => {
    version = 3;
    await body("/de/news");
    version = 4;
    expect(await body("/de/news")).toContain("version 3");
    expect((await purge("/de/news")).status).toBe(200);
    await expect.poll(() => body("/de/news")).toContain("version 4");
    expect(await body("/de/news", { "Accept-Encoding": "identity" })).toContain("version 4");
  });

  test("purging a page that is gone takes its copy away", async () => {
    expect((await get("/de/gone")).status).toBe(200);
    gone = true;
    expect((await purge("/de/gone")).status).toBe(404);
    // nginx puts the new copy in place just after it has answered.
    await expect.poll(async () => (await get("/de/gone")).status).toBe(404);
    await wait(1_500);
    expect((await get("/de/gone")).status).toBe(404);
    gone = false;
  });

  test("purging keeps nothing private and needs the secret", async () => {
    await purge("/de/private");
    expect((await get("/de/private")).headers.get("x-cache")).not.toBe("HIT");
    expect((await purge("/de/news", "wrong")).status).toBe(403);
    expect((await purge("/de/news", "")).status).toBe(403);
    expect((await purge("/api/chat")).status).toBe(403);
  });

  test("page data never takes the place of the page", async () => {
    expect(await body("/de/data", { RSC: "1" })).toContain("rsc");
    expect(await body("/de/data")).toContain("<p>version");
    expect(await body("/de/data", { RSC: "1" })).toContain("rsc");
    expect(await body("/de/data", { RSC: "1", "Next-Router-Prefetch": "1" })).toContain("rsc");
  });

  test("a stream arrives as it is written, and a visitor who leaves ends it", async () => {
    const stop = new AbortController();
    const response = await fetch(`${front.url}/api/chat`, {
      method: "POST",
      body: "{}",
      signal: stop.signal,
    });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toContain("data: one");
    stop.abort();
    await expect.poll(() => count("closed /api/chat"), { timeout: 2_000 }).toBe(1);
  });

  test("the visitor's address is the connection's, not what the visitor claims", async () => {
    await body("/api/address", { "X-Forwarded-For": "203.0.113.9", "X-Middleware-Subrequest": "x" });
    const headers = headersOf.get("/api/address");
    expect(headers?.["x-forwarded-for"]).toBe("127.0.0.1");
    expect(headers?.["x-middleware-subrequest"]).toBeUndefined();
  });

  test("every answer carries the safe headers, metrics are not public", async () => {
    const response = await get("/de/once");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(response.headers.get("server")).toBe("nginx");
    expect((await get("/api/metrics")).status).toBe(404);
  });

  test("too much and nobody there are said in the form of the door", async () => {
    const large = await fetch(`${front.url}/api/contact`, { method: "POST", body: "x".repeat(3_000_000) });
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ code: "payload_too_large" });
    down = true;
    const api = await get("/api/chat/conv_1");
    expect(api.status).toBe(503);
    expect(api.headers.get("content-type")).toContain("application/problem+json");
    expect(await api.json()).toMatchObject({ code: "unavailable" });
    const page = await get("/de/never-seen");
    expect(page.status).toBe(503);
    expect(await page.text()).toContain("gleich wieder da");
    down = false;
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const port = portOf(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server listens on no port");
  return address.port;
}
