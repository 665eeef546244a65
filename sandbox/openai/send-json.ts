import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** Answers in OpenAI's error shape. */
export function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  detail: { type?: string; code?: string | null } = {},
  headers: OutgoingHttpHeaders = {},
): void {
  const { type = "invalid_request_error", code = null } = detail;
  sendJson(response, status, { error: { message, type, param: null, code } }, headers);
}
