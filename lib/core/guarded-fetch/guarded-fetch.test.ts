import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createGuardedFetch } from "./guarded-fetch";
import { GuardedFetchError } from "./guarded-fetch-error";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const contacts: IncomingMessage[] = [];
let handle: Handler = (_request, response) => response.end("ok");
const server = createServer((request, response) => {
  contacts.push(request);
  handle(request, response);
});
let port = 0;
const base = () => `http://127.0.0.1:${port}`;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
beforeEach(() => {
  contacts.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const allowed = () => ({ allow: [`127.0.0.1:${port}`, `other.example:${port}`] });

async function reasonOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "fulfilled";
  } catch (error) {
    return error instanceof GuardedFetchError ? error.reason : `unexpected ${String(error)}`;
  }
}

const redirectTo =
  (location: string, status = 302): Handler =>
  (_request, response) =>
    response.writeHead(status, { location }).end();

test("the connection goes to the resolved address, asked once", async () => {
  handle = (request, response) => response.end(request.headers.host);
  const resolve = vi.fn(async () => [{ address: "127.0.0.1", family: 4 }]);
  const response = await createGuardedFetch({ ...allowed(), resolve })(`http://other.example:${port}/`);
  expect(await response.text()).toBe(`other.example:${port}`);
  expect(resolve).toHaveBeenCalledTimes(1);
});

test("a name that turns private after it was saved is not contacted", async () => {
  const answers = ["93.184.216.34", "127.0.0.1"];
  const resolve = async () => [{ address: answers.shift() ?? "127.0.0.1", family: 4 }];
  const { checkTarget } = await import("./check-target");
  await checkTarget("http://rebind.example/", { resolve });
  expect(await reasonOf(createGuardedFetch({ resolve })("http://rebind.example/"))).toBe("address");
});

test.each([
  ["http://169.254.169.254/latest/meta-data/", "address"],
  ["http://[::ffff:127.0.0.1]/", "address"],
  ["http://2130706433/", "literal"],
  ["http://127.0.0.1/", "address"],
  ["//127.0.0.2/", "address"],
  ["file:///etc/passwd", "scheme"],
  ["http://localhost/", "host"],
  ["http://127.0.0.1:1/", "port"],
])("a redirect to %s is refused: %s", async (location, reason) => {
  handle = redirectTo(location);
  expect(await reasonOf(createGuardedFetch(allowed())(`${base()}/start`))).toBe(reason);
  expect(contacts).toHaveLength(1);
});

test("five redirects are followed and a sixth is not", async () => {
  handle = (request, response) => {
    const left = Number(request.url?.slice(1));
    if (left > 0) redirectTo(`/${left - 1}`)(request, response);
    else response.end("arrived");
  };
  const response = await createGuardedFetch(allowed())(`${base()}/5`);
  expect([await response.text(), response.redirected, response.url]).toEqual([
    "arrived",
    true,
    `${base()}/0`,
  ]);
  expect(await reasonOf(createGuardedFetch(allowed())(`${base()}/6`))).toBe("redirects");
});

test("redirect modes manual and error are honoured", async () => {
  handle = redirectTo("/next");
  const response = await createGuardedFetch(allowed())(base(), { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([302, "/next"]);
  expect(await reasonOf(createGuardedFetch(allowed())(base(), { redirect: "error" }))).toBe("redirects");
});

test("keys and cookies stay with the origin they were meant for", async () => {
  handle = (request, response) =>
    request.url === "/start"
      ? redirectTo(`http://other.example:${port}/end`)(request, response)
      : response.end();
  const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
  await createGuardedFetch({ ...allowed(), resolve })(`http://u:p@127.0.0.1:${port}/start`, {
    headers: {
      authorization: "Bearer a",
      "x-api-key": "b",
      cookie: "c=d",
      "x-forwarded-for": "1.1.1.1",
      accept: "text/html",
    },
  });
  expect(contacts[0]?.headers).toMatchObject({
    authorization: "Bearer a",
    "x-api-key": "b",
    accept: "text/html",
  });
  expect(contacts[0]?.headers.cookie).toBeUndefined();
  expect(contacts[0]?.headers["x-forwarded-for"]).toBeUndefined();
  expect(contacts[1]?.headers).toMatchObject({ accept: "text/html", host: `other.example:${port}` });
  expect(contacts[1]?.headers.authorization).toBeUndefined();
  expect(contacts[1]?.headers["x-api-key"]).toBeUndefined();
});

test("a POST keeps its body over 307 and becomes a GET over 303", async () => {
  const seen: string[] = [];
  handle = (request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      seen.push(`${request.method} ${request.url} ${body}`);
      if (request.url === "/303") redirectTo("/end", 303)(request, response);
      else if (request.url === "/307") redirectTo("/end", 307)(request, response);
      else response.end();
    });
  };
  const guardedFetch = createGuardedFetch(allowed());
  await guardedFetch(`${base()}/307`, { method: "POST", body: "hello" });
  await guardedFetch(`${base()}/303`, { method: "POST", body: "hello" });
  expect(seen).toEqual(["POST /307 hello", "POST /end hello", "POST /303 hello", "GET /end "]);
});

test("bodies are limited as declared, as sent and as unpacked", async () => {
  const guardedFetch = createGuardedFetch({ ...allowed(), maxBytes: 1_000 });
  handle = (_request, response) =>
    response.writeHead(200, { "content-length": "5000" }).end("x".repeat(5_000));
  expect(await reasonOf(guardedFetch(base()))).toBe("too_large");
  handle = (_request, response) => {
    response.write("x".repeat(900));
    response.end("x".repeat(900));
  };
  expect(await reasonOf(guardedFetch(base()).then((response) => response.text()))).toBe("too_large");
  const bomb = gzipSync(Buffer.alloc(5_000_000));
  handle = (_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(bomb.subarray(0, 900));
  expect(await reasonOf(guardedFetch(base()).then((response) => response.text()))).toBe("too_large");
});

test("packed bodies are unpacked and say so", async () => {
  handle = (_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("grüße"));
  const response = await createGuardedFetch(allowed())(base());
  expect([await response.text(), response.headers.get("content-encoding")]).toEqual(["grüße", null]);
  handle = (_request, response) => response.writeHead(200, { "content-encoding": "lzma" }).end("?");
  expect(await reasonOf(createGuardedFetch(allowed())(base()))).toBe("encoding");
});

test("silence, a dripping body and a hanging resolver all end in time", async () => {
  handle = () => undefined;
  expect(await reasonOf(createGuardedFetch({ ...allowed(), headersTimeoutMs: 50 })(base()))).toBe("timeout");
  handle = (_request, response) => {
    response.write("x");
    const drip = setInterval(() => response.write("x"), 10);
    response.on("close", () => clearInterval(drip));
  };
  const dripping = createGuardedFetch({ ...allowed(), timeoutMs: 120 })(base());
  expect(await reasonOf(dripping.then((response) => response.text()))).toBe("timeout");
  const resolve = () => new Promise<never>(() => undefined);
  expect(await reasonOf(createGuardedFetch({ resolve, headersTimeoutMs: 50 })("http://example.com/"))).toBe(
    "timeout",
  );
});

test("the caller's abort ends the request with the caller's reason", async () => {
  handle = () => undefined;
  const controller = new AbortController();
  const pending = createGuardedFetch(allowed())(base(), { signal: controller.signal });
  const reason = new Error("gone");
  setTimeout(() => controller.abort(reason), 20);
  await expect(pending).rejects.toBe(reason);
});

test("a cut connection and a refused one are failures of the network", async () => {
  handle = (_request, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("half");
    setTimeout(() => response.destroy(), 10);
  };
  const cut = createGuardedFetch(allowed())(base());
  expect(await reasonOf(cut.then((response) => response.text()))).toBe("network");
  expect(await reasonOf(createGuardedFetch({ allow: ["127.0.0.1:4316"] })("http://127.0.0.1:4316/"))).toBe(
    "network",
  );
});

test("answers without a body and HEAD requests work", async () => {
  handle = (_request, response) => response.writeHead(204).end();
  expect((await createGuardedFetch(allowed())(base())).status).toBe(204);
  handle = (_request, response) => response.writeHead(200, { "content-length": "99999999" }).end();
  const head = await createGuardedFetch(allowed())(base(), { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("cookies of foreign servers are not handed on", async () => {
  handle = (_request, response) => response.writeHead(200, { "set-cookie": "a=b" }).end();
  expect((await createGuardedFetch(allowed())(base())).headers.get("set-cookie")).toBeNull();
});
