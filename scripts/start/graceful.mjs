import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { isMainThread } from "node:worker_threads";

/**
 * Loaded before Next into the serving process (`node --import`) with NEXT_MANUAL_SIG_HANDLE=1: Next's own
 * shutdown waits for open streams without end and knows nothing of the database. The product ends its streams,
 * its jobs and the database when it is told to stop; this takes no new connection meanwhile and sets a limit.
 */
const STOP_WITHIN_MS = 12_000;
const REQUESTS = "http.server.request.start";

/** @type {import("node:http").Server | undefined} */
let server;

/** The first request, which is the start's own look at the readiness, tells which server is Next's. */
function noteServer(/** @type {unknown} */ message) {
  if (typeof message === "object" && message !== null && "server" in message) {
    server = /** @type {import("node:http").Server} */ (message.server);
    unsubscribe(REQUESTS, noteServer);
  }
}

/** @param {NodeJS.Signals} signal */
function takeNoMore(signal) {
  // Still starting: the product has nothing to close yet and does not listen for signals.
  if (process.listenerCount(signal) === 0) process.exit(0);
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  server?.close();
  server?.closeIdleConnections();
}

if (isMainThread) {
  subscribe(REQUESTS, noteServer);
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"]))
    process.once(signal, () => takeNoMore(signal));
  // The process that started this one was killed: nobody else would ever stop it.
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
