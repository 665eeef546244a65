import { newIdempotencyKey } from "@/components/app/api-client";
import { cookieNames, csrfHeader, readCookie } from "@/lib/auth/model/cookies";

export interface TriedCall {
  method: string;
  /** With its query. */
  path: string;
  /** Null: the browser's session. */
  authorization: string | null;
  /** JSON text or a file. */
  body: string | File | null;
  contentType: string | null;
}

/** An answer as it is shown. */
export interface ShownAnswer {
  status: number;
  tookMs: number;
  headers: [string, string][];
  contentType: string;
  /** Null when it is no text. */
  text: string | null;
  bytes: number;
}

const shownHeaders = [
  "ratelimit",
  "retry-after",
  "idempotent-replayed",
  "allow",
  "content-disposition",
  "x-request-id",
];

/** More of an answer is not shown (characters). */
export const longestText = 40_000;

/** Sends a call as it stands and reads the answer whatever it is. Throws only when none came. */
export async function sendCall(call: TriedCall): Promise<ShownAnswer> {
  const begunAt = performance.now();
  const response = await fetch(call.path, {
    method: call.method,
    headers: await headersOf(call),
    body: bodyOf(call),
    credentials: call.authorization === null ? "same-origin" : "omit",
  });
  const content = await response.blob();
  const contentType = response.headers.get("content-type")?.split(";")[0] ?? "";
  const isText = /^text\/|json$|xml$/.test(contentType);
  return {
    status: response.status,
    tookMs: Math.round(performance.now() - begunAt),
    headers: shownHeaders.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] satisfies [string, string]];
    }),
    contentType,
    text: isText ? pretty(await content.text(), contentType) : null,
    bytes: content.size,
  };
}

async function headersOf(call: TriedCall): Promise<Headers> {
  const headers = new Headers();
  if (call.body !== null && call.contentType && call.contentType !== "multipart/form-data") {
    const fileType = call.body instanceof File ? call.body.type || "application/octet-stream" : null;
    headers.set("content-type", fileType ?? call.contentType);
  }
  if (call.method === "POST") headers.set("idempotency-key", newIdempotencyKey());
  if (call.authorization !== null) headers.set("authorization", call.authorization);
  else if (call.method !== "GET") headers.set(csrfHeader, await csrfToken());
  return headers;
}

/** The readable half of the double-submit token; reading the session makes one. */
async function csrfToken(): Promise<string> {
  const read = () =>
    readCookie(document.cookie, cookieNames(true).csrf) ??
    readCookie(document.cookie, cookieNames(false).csrf);
  if (!read()) await fetch("/api/v1/session");
  return read() ?? "";
}

function bodyOf({ body, contentType }: TriedCall): BodyInit | null {
  if (!(body instanceof File) || contentType !== "multipart/form-data") return body;
  const form = new FormData();
  form.set("file", body);
  return form;
}

function pretty(text: string, contentType: string): string {
  if (!contentType.endsWith("json")) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
