import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Pacer } from "../pacer";
import type { Behaviour } from "./behaviour";
import type { ChatFrames } from "./chat-frames";
import type { LoggedRequest } from "./request-log";

/** Fault of a stream's middle or end that `streamAnswer` plays. */
const midFaults = new Set(["hang-mid", "cut-mid", "error-mid", "garbage-bytes", "garbage-json"]);

const errorEvent = `data: ${JSON.stringify({
  error: {
    message: "The server had an error while processing your request.",
    type: "server_error",
    code: 500,
  },
})}\n\n`;

/** One chunk of HTTP's chunked coding (RFC 9112 §7.1), written by hand: a third of the cost of `response.write`. */
function httpChunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

function playMidFault(socket: Socket, behaviour: Behaviour, frames: ChatFrames, log: LoggedRequest): boolean {
  log.outcome = "faulted";
  switch (behaviour.fault) {
    case "hang-mid":
      log.outcome = "open";
      return false;
    case "cut-mid": {
      const whole = httpChunk(frames.token(0));
      socket.write(whole.slice(0, Math.floor(whole.length / 2)), () => socket.destroy());
      return false;
    }
    case "error-mid":
      socket.write(httpChunk(errorEvent));
      return true;
    case "garbage-bytes": {
      const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => (index * 89 + 7) % 256));
      socket.write(Buffer.concat([Buffer.from("106\r\ndata: "), bytes, Buffer.from("\r\n")]));
      return true;
    }
    default:
      socket.write(httpChunk('data: {"choices":[{"index":0,"delta":{"content":"unfin\n\n'));
      return true;
  }
}

/**
 * Streams an answer at the rate set, with the faults of a stream's middle and end. Headers and first token leave
 * together, as with the real service.
 */
export function streamAnswer(
  response: ServerResponse,
  frames: ChatFrames,
  behaviour: Behaviour,
  withUsage: boolean,
  pacer: Pacer,
  log: LoggedRequest,
): void {
  const socket = response.socket;
  if (!socket || response.destroyed) return;
  const { fault } = behaviour;
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache",
    "transfer-encoding": "chunked",
  });
  response.flushHeaders();

  let sent = Math.min(1, frames.tokenCount);
  log.tokensSent = sent;
  const faultAt =
    fault && midFaults.has(fault) ? Math.max(behaviour.faultAfter, sent) : Number.POSITIVE_INFINITY;
  const finish = () => {
    socket.write(
      httpChunk(
        frames.closing({
          finish: fault !== "no-finish",
          usage: withUsage && fault !== "no-usage",
          done: fault !== "no-done" && fault !== "no-finish",
        }) || ": end\n\n",
      ),
    );
    if (fault !== "never-ends") response.end();
  };
  const upTo = (target: number): boolean => {
    let text = "";
    const last = Math.min(target, frames.tokenCount, faultAt);
    for (; sent < last; sent += 1) text += httpChunk(frames.token(sent));
    if (text !== "") socket.write(text);
    log.tokensSent = sent;
    if (sent >= faultAt) {
      if (playMidFault(socket, behaviour, frames, log)) finish();
      return false;
    }
    if (sent < frames.tokenCount) return true;
    finish();
    return false;
  };

  if (behaviour.rate === 0) {
    socket.write(httpChunk(frames.opening));
    upTo(Number.POSITIVE_INFINITY);
    return;
  }
  socket.write(httpChunk(frames.opening));
  const stepMs = 1_000 / behaviour.rate;
  const startedAt = performance.now();
  pacer.add({
    nextAt: startedAt + stepMs,
    advance(now) {
      if (response.destroyed || socket.destroyed) return false;
      const due = Math.floor((now - startedAt) / stepMs) + 1;
      this.nextAt = startedAt + due * stepMs;
      return upTo(due);
    },
  });
}
