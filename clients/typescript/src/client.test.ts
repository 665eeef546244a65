import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RozoomClient } from "./client.js";
import { ProblemError } from "./problem-error.js";

const tokens = { accessToken: "old", tokenType: "Bearer" as const, expiresIn: 900, refreshToken: "first" };

/** A server that answers in turn; keeps what it was sent. */
function serverOf(...answers: (Response | Error | ((request: Request) => Response))[]) {
  const requests: Request[] = [];
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    if (!answer) throw new Error(`nothing left to answer ${request.url} with`);
    return typeof answer === "function" ? answer(request) : answer;
  };
  return { send, requests };
}

const json = (body: unknown, status = 200) => Response.json(body, { status });
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: "", title: "No", status, code, requestId: "req_1", errors: [] }), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function settled<Result>(work: Promise<Result>): Promise<Result> {
  const outcome = Promise.allSettled([work]);
  await vi.runAllTimersAsync();
  await outcome;
  return work;
}

test("parameters, query and body stand where the document wants them", async () => {
  const { send, requests } = serverOf(json({ id: "key_1" }, 201));
  const client = new RozoomClient({
    baseUrl: "https://a.example/",
    credentials: { apiKey: "rk_1" },
    fetch: send,
  });
  await client.call("rotateApiKey", { params: { apiKeyId: "a/b" }, body: { overlapDays: 1 } });
  const [request] = requests;
  expect([request?.method, request?.url]).toEqual(["POST", "https://a.example/api/v1/api-keys/a%2Fb/rotate"]);
  expect(request?.headers.get("authorization")).toBe("Bearer rk_1");
  expect(await request?.json()).toEqual({ overlapDays: 1 });
});

test("a POST that got no answer is repeated with the same Idempotency-Key", async () => {
  const { send, requests } = serverOf(
    new TypeError("broken"),
    problem(503, "unavailable"),
    json({ id: "1" }, 201),
  );
  const client = new RozoomClient({ baseUrl: "https://a.example", fetch: send });
  await settled(client.call("rotateApiKey", { params: { apiKeyId: "a" }, body: {} }));
  const keys = requests.map((request) => request.headers.get("idempotency-key"));
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test("a refusal is a ProblemError, and one to come back later is not waited for beyond half a minute", async () => {
  const { send, requests } = serverOf(problem(429, "rate_limited", { "retry-after": "3600" }));
  const client = new RozoomClient({ baseUrl: "https://a.example", fetch: send });
  const refused = await client.call("getSession", {}).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
  expect(refused).toMatchObject({
    status: 429,
    code: "rate_limited",
    requestId: "req_1",
    retryAfterSeconds: 3600,
  });
  expect(requests).toHaveLength(1);
});

test("an access token that is over is renewed once for all calls that wait", async () => {
  const isRenewed = (request: Request) => request.headers.get("authorization") === "Bearer new";
  const answer = (request: Request) => {
    if (request.url.endsWith("/auth/refresh"))
      return json({ ...tokens, accessToken: "new", refreshToken: "second" });
    return isRenewed(request) ? json({ data: [], nextCursor: null }) : problem(401, "unauthenticated");
  };
  const { send, requests } = serverOf(answer, answer, answer, answer, answer);
  const onTokens = vi.fn();
  const client = new RozoomClient({
    baseUrl: "https://a.example",
    credentials: { tokens, onTokens },
    fetch: send,
  });
  await Promise.all([client.call("listApiKeys", {}), client.call("listApiKeys", {})]);
  expect(requests.filter(({ url }) => url.endsWith("/auth/refresh"))).toHaveLength(1);
  expect(onTokens).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ refreshToken: "second" }));
});

test("rows of a list are fetched page after page, as they are asked for", async () => {
  const { send, requests } = serverOf(
    json({ data: [{ id: "1" }, { id: "2" }], nextCursor: "more" }),
    json({ data: [{ id: "3" }], nextCursor: null }),
  );
  const client = new RozoomClient({ baseUrl: "https://a.example", fetch: send });
  const ids: string[] = [];
  for await (const key of client.rows("listApiKeys", { query: { limit: 2 } })) {
    ids.push(key.id);
    if (ids.length === 1) expect(requests).toHaveLength(1);
  }
  expect(ids).toEqual(["1", "2", "3"]);
  expect(requests[1]?.url).toBe("https://a.example/api/v1/api-keys?limit=2&cursor=more");
});
