"use client";

import useSWR, { mutate, type SWRConfiguration } from "swr";
import useSWRInfinite from "swr/infinite";
import { cookieNames, csrfHeader, readCookie } from "@/lib/auth/model/cookies";
import { isLocale } from "@/lib/core/model/locale";
import { ApiProblem, readProblem } from "./api-problem";

export interface ApiRequest {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON, `FormData` and `Blob` as they are. */
  body?: unknown;
  /** The same for every repetition of one submit; a POST without one gets its own. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Asks the person to prove who they are; true when they did and the call may be repeated. */
type Reauthentication = () => Promise<boolean>;
let reauthentication: Reauthentication | null = null;

/** Names what answers `reauthentication_required`. Returns how to take it back. */
export function setReauthentication(ask: Reauthentication): () => void {
  reauthentication = ask;
  return () => {
    if (reauthentication === ask) reauthentication = null;
  };
}

/** A key for `Idempotency-Key`: 128 random bits in hex. (`randomUUID` exists on https only.) */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Calls an operation of `/api/v1` with the session cookie.
 *
 * A rejected CSRF token is renewed once, a demanded proof of identity asked for once. When the session has ended the browser goes to the
 * sign-in page, which leads back here; on auth pages the problem is only thrown.
 * @param path from `/api/v1` on, with its query
 * @returns the body; null when there is none (204)
 * @throws ApiProblem for every answer that is no success, `offline` when none came; an abort passes as it is
 */
export async function apiFetch<T>(path: string, request: ApiRequest = {}): Promise<T> {
  const method = request.method ?? "GET";
  const sent = { ...request, method };
  if (method === "POST") sent.idempotencyKey ??= newIdempotencyKey();
  try {
    return await send<T>(path, sent);
  } catch (thrown) {
    if (!(thrown instanceof ApiProblem)) throw thrown;
    if (thrown.code === "csrf_rejected") {
      await send("/api/v1/session", { method: "GET", signal: request.signal });
      return send<T>(path, sent);
    }
    if (thrown.code === "reauthentication_required" && (await reauthentication?.())) {
      return send<T>(path, sent);
    }
    if (thrown.status === 401) goToSignIn();
    throw thrown;
  }
}

async function send<T>(path: string, request: ApiRequest): Promise<T> {
  const headers = new Headers({ accept: "application/json" });
  const body = bodyOf(request.body, headers);
  if (request.method !== "GET") {
    const token = csrfToken();
    if (token) headers.set(csrfHeader, token);
  }
  if (request.idempotencyKey) headers.set("idempotency-key", request.idempotencyKey);
  let response: Response;
  try {
    response = await fetch(path, {
      method: request.method,
      headers,
      body,
      credentials: "same-origin",
      signal: request.signal,
    });
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new ApiProblem("offline", { cause });
  }
  const isJson = /\bjson\b/.test(response.headers.get("content-type") ?? "");
  if (!response.ok) {
    const document: unknown = isJson ? await response.json().catch(() => undefined) : undefined;
    throw readProblem(response.status, response.headers, document);
  }
  try {
    const text = await response.text();
    return JSON.parse(isJson && text !== "" ? text : "null");
  } catch (cause) {
    throw new ApiProblem("offline", { cause });
  }
}

function bodyOf(body: unknown, headers: Headers): BodyInit | undefined {
  if (body === undefined) return undefined;
  if (body instanceof FormData || body instanceof Blob) return body;
  headers.set("content-type", "application/json");
  return JSON.stringify(body);
}

/** The readable half of the double-submit token. */
function csrfToken(): string | undefined {
  return (
    readCookie(document.cookie, cookieNames(true).csrf) ??
    readCookie(document.cookie, cookieNames(false).csrf)
  );
}

function goToSignIn(): void {
  const [, first, second] = location.pathname.split("/");
  const locale = isLocale(first) ? first : "de";
  if (second === "auth") return;
  const next = encodeURIComponent(location.pathname + location.search);
  location.assign(`/${locale}/auth/sign-in?next=${next}`);
}

const isWorthRetrying = (problem: ApiProblem) => problem.code === "offline" || problem.status >= 500;

/**
 * Reads an operation and keeps it fresh: again when the window gets the focus or the network returns.
 * @param path null while it is not known yet
 * @param options `refreshInterval` in ms for live figures (none is asked for while the page is hidden), `fallbackData` from the server
 */
export function useApi<T>(path: string | null, options: SWRConfiguration<T, ApiProblem> = {}) {
  return useSWR<T, ApiProblem>(path, readPath, { ...defaults, ...options });
}

/**
 * Has everything on the page read again that `useApi` or a table read from addresses with this beginning: for a change that others show too.
 * A list of `useApiList` has its own `mutate`.
 */
export async function refreshApi(prefix: string): Promise<void> {
  await mutate((key) => typeof key === "string" && key.startsWith(prefix));
}

/** One page of a list as every list operation answers it. */
export interface ApiPage<Row> {
  data: Row[];
  nextCursor: string | null;
  total?: number;
}

/**
 * A list that grows by its cursor: "show more".
 * @param path without `cursor`; null while it is not known yet
 */
export function useApiList<Row>(
  path: string | null,
  options: { initial?: ApiPage<Row>; refreshInterval?: number } = {},
) {
  const keyOf = (_index: number, previous: ApiPage<Row> | null) => {
    if (path === null || previous?.nextCursor === null) return null;
    if (!previous) return path;
    return `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(previous.nextCursor)}`;
  };
  const list = useSWRInfinite<ApiPage<Row>, ApiProblem>(keyOf, readPath, {
    ...defaults,
    refreshInterval: options.refreshInterval,
    fallbackData: options.initial ? [options.initial] : undefined,
  });
  const pages = list.data ?? [];
  return {
    rows: pages.flatMap((page) => page.data),
    total: pages[0]?.total,
    problem: list.error,
    isLoading: list.isLoading,
    isLoadingMore: list.isValidating && pages.length < list.size,
    hasMore: (pages.at(-1)?.nextCursor ?? null) !== null,
    loadMore: () => list.setSize(list.size + 1),
    mutate: list.mutate,
  };
}

const readPath = <T>(path: string) => apiFetch<T>(path);
const defaults = { shouldRetryOnError: isWorthRetrying, errorRetryCount: 4, keepPreviousData: true };
