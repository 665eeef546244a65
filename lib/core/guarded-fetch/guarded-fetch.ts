import "server-only";
import { checkTarget, type Target, type TargetPolicy } from "./check-target";
import { GuardedFetchError } from "./guarded-fetch-error";
import { type Exchange, type Hop, sendPinned } from "./send-pinned";

export type GuardedFetchOptions = TargetPolicy & {
  /** Largest decoded body, in bytes. Default 10 MiB. */
  maxBytes?: number;
  /** From the call to the last byte of the body, over all hops. Default 30 s. */
  timeoutMs?: number;
  /** From the call to the final headers. Default 10 s. */
  headersTimeoutMs?: number;
};

/** `fetch` for addresses that came from outside; can stand wherever an SDK takes a `fetch`. */
export type GuardedFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const maxRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** Never sent: they belong to the connection, to proxies, to a browser, or open cloud metadata services. */
const droppedHeaders =
  /^(?:host|connection|keep-alive|transfer-encoding|content-length|accept-encoding|te|trailer|upgrade|expect|cookie2?|forwarded|via|x-real-ip|metadata(?:-flavor)?|x-(?:forwarded|aws-ec2-metadata|google-metadata|ms)-.*|proxy-.*)$/i;

/** All that a redirect to another origin still carries; keys and signatures stay with the origin they were meant for. */
const headersForOtherOrigins = new Set(["accept", "accept-language", "user-agent"]);

/**
 * Makes a `fetch` that cannot be sent anywhere private.
 *
 * Every hop: http(s) on port 80 or 443, no credentials in the address, all resolved IP addresses public, and the
 * connection goes to exactly those addresses, so a second DNS answer changes nothing. At most 5 redirects, none from
 * https to http, caller's headers kept within one origin. Size and time are limited; a body over the limit fails while
 * it is read. Redirect modes `manual` and `error` work as in `fetch`.
 *
 * The returned function rejects with GuardedFetchError, or with the reason of the caller's abort signal.
 */
export function createGuardedFetch(options: GuardedFetchOptions = {}): GuardedFetch {
  const maxBytes = options.maxBytes ?? 10 * 1024 * 1024;
  const timeoutMs = options.timeoutMs ?? 30_000;
  const headersTimeoutMs = Math.min(options.headersTimeoutMs ?? 10_000, timeoutMs);

  return async (input, init) => {
    const started = performance.now();
    const address = input instanceof Request ? input.url : input;
    const headersDeadline = deadline(headersTimeoutMs);
    try {
      let target = await headersDeadline.race(checkTarget(address, options));
      const request = new Request(input instanceof Request ? input : target.url, init);
      request.signal.throwIfAborted();
      let hop = await firstHop(request);

      for (let redirects = 0; ; redirects++) {
        const exchange = await sendPinned(target, hop, {
          maxBytes,
          signal: request.signal,
          headersMs: Math.max(1, headersTimeoutMs - (performance.now() - started)),
          totalMs: Math.max(1, timeoutMs - (performance.now() - started)),
        });
        const location = redirectStatuses.has(exchange.status) ? exchange.headers.get("location") : null;
        if (location === null || request.redirect === "manual") {
          return finish(exchange, target.url, redirects > 0);
        }
        exchange.discard();
        if (request.redirect === "error")
          throw new GuardedFetchError("redirects", "redirects are not followed");
        if (redirects === maxRedirects) throw new GuardedFetchError("redirects", "too many redirects");
        const next = await headersDeadline.race(checkTarget(redirectAddress(location, target), options));
        hop = nextHop(hop, exchange.status, target, next);
        target = next;
      }
    } finally {
      headersDeadline.clear();
    }
  };
}

async function firstHop(request: Request): Promise<Hop> {
  const headers = new Headers(request.headers);
  for (const name of [...headers.keys()]) if (droppedHeaders.test(name)) headers.delete(name);
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
  return { method: request.method, headers, body };
}

/** A written IP address is judged as written, so an absolute Location is passed on unparsed. */
function redirectAddress(location: string, from: Target): string | URL {
  if (/^\s*[a-z][a-z0-9+.-]*:/i.test(location)) return location;
  const url = URL.parse(location, from.url);
  if (!url) throw new GuardedFetchError("host", "redirected to something that is not an address");
  return url;
}

/** Method and headers of the next request, as fetch does it (Fetch standard, HTTP-redirect fetch). */
function nextHop(hop: Hop, status: number, from: Target, to: Target): Hop {
  if (from.url.protocol === "https:" && to.url.protocol === "http:") {
    throw new GuardedFetchError("downgrade", "redirected from https to http");
  }
  const headers = new Headers(hop.headers);
  if (from.url.origin !== to.url.origin) {
    for (const name of [...headers.keys()]) if (!headersForOtherOrigins.has(name)) headers.delete(name);
  }
  const becomesGet =
    (status === 303 && hop.method !== "GET" && hop.method !== "HEAD") ||
    ((status === 301 || status === 302) && hop.method === "POST");
  if (!becomesGet) {
    const contentType = hop.headers.get("content-type");
    if (hop.body && contentType) headers.set("content-type", contentType);
    return { ...hop, headers };
  }
  for (const name of [...headers.keys()]) if (name.startsWith("content-")) headers.delete(name);
  return { method: "GET", headers, body: undefined };
}

function finish(exchange: Exchange, url: URL, redirected: boolean): Response {
  const { status, statusText, headers } = exchange;
  const response = new Response(exchange.body, { status, statusText, headers });
  Object.defineProperty(response, "url", { value: url.href });
  Object.defineProperty(response, "redirected", { value: redirected });
  return response;
}

/** Bounds work that cannot be cancelled (name resolution). */
function deadline(ms: number) {
  let expire: () => void;
  const expired = new Promise<never>((_, reject) => {
    expire = () => reject(new GuardedFetchError("timeout", `no answer within ${ms} ms`));
  });
  expired.catch(() => undefined);
  const timer = setTimeout(() => expire(), ms);
  return {
    race: <T>(work: Promise<T>): Promise<T> => Promise.race([work, expired]),
    clear: () => clearTimeout(timer),
  };
}
