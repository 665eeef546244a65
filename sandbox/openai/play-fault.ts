import type { ServerResponse } from "node:http";
import type { Behaviour } from "./behaviour";
import type { LoggedRequest } from "./request-log";
import { sendError, sendJson } from "./send-json";

const statusFaults: Record<string, [status: number, type: string, code: string, message: string]> = {
  "rate-limit": [429, "requests", "rate_limit_exceeded", "Rate limit reached for requests."],
  payment: [402, "insufficient_quota", "insufficient_credits", "Insufficient credits."],
  unauthorized: [401, "invalid_request_error", "invalid_api_key", "Incorrect API key provided."],
  "bad-request": [400, "invalid_request_error", "unsupported_value", "Unsupported value."],
  "not-found": [404, "invalid_request_error", "model_not_found", "The model does not exist."],
  "error-500": [500, "server_error", "internal_error", "The server had an error."],
  "error-502": [502, "server_error", "bad_gateway", "Bad gateway."],
  "error-503": [503, "server_error", "overloaded", "The engine is overloaded."],
};

/** Writes `bytes` bytes of body without holding them in memory, at the reader's pace. */
function sendHuge(response: ServerResponse, behaviour: Behaviour): void {
  const oneLine = behaviour.fault === "huge-line";
  response.writeHead(200, { "content-type": "text/event-stream" });
  const filler = "x".repeat(oneLine ? 65_536 : 200);
  const piece = oneLine
    ? filler
    : `data: {"choices":[{"index":0,"delta":{"content":"${filler}"}}]}\n\n`.repeat(200);
  if (oneLine) response.write('data: {"choices":[{"index":0,"delta":{"content":"');
  let left = behaviour.hugeBytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= piece.length;
      if (!response.write(piece)) {
        response.once("drain", more);
        return;
      }
    }
    response.end();
  };
  more();
}

/** Sends the status line and then one header byte every 50 ms, for as long as the client waits. */
function sendSlowHeaders(response: ServerResponse): void {
  const socket = response.socket;
  if (!socket) return;
  socket.write("HTTP/1.1 200 OK\r\nx-slow: ");
  const timer = setInterval(() => socket.write("x"), 50);
  socket.once("close", () => clearInterval(timer));
}

/**
 * Plays the faults that take the place of an answer. Returns false when the fault is none of those, so that the
 * answer is sent and the fault played within it.
 */
export function playFault(response: ServerResponse, behaviour: Behaviour, log: LoggedRequest): boolean {
  const { fault } = behaviour;
  if (fault === null) return false;
  const status = statusFaults[fault];
  if (status) {
    log.outcome = "faulted";
    const headers = behaviour.retryAfter === null ? {} : { "retry-after": behaviour.retryAfter };
    sendError(response, status[0], status[3], { type: status[1], code: status[2] }, headers);
    return true;
  }
  switch (fault) {
    case "hang":
      return true;
    case "hang-headers":
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
      return true;
    case "slow-headers":
      sendSlowHeaders(response);
      return true;
    case "cut-before":
      log.outcome = "faulted";
      response.socket?.destroy();
      return true;
    case "huge":
    case "huge-line":
      sendHuge(response, behaviour);
      return true;
    case "html-body":
      log.outcome = "faulted";
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<!doctype html><title>Sign in to the network</title><p>Please sign in.</p>");
      return true;
    case "error-body":
      log.outcome = "faulted";
      sendJson(response, 200, { error: { message: "Provider returned error", code: 502 } });
      return true;
    default:
      return false;
  }
}
