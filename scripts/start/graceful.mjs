import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { isMainThread } from "node:worker_threads";

/**
 * Loaded before Next into the serving process (`node --import`), with NEXT_MANUAL_SIG_HANDLE=1. Next's own way
 * waits for open answers without end, and knows nothing of the database: here streams get some seconds, then
 * `globalThis.rozoomShutdown` (set by instrumentation.ts) stops the jobs and closes the database.
 */
const DRAIN_MS = 5000;
const SHUTDOWN_MS = 8000;
const REQUESTS = "http.server.request.start";

/** @type {import("node:http").Server | undefined} */
let server;
let stopping = false;

/** The first request, the start's own look at the readiness, tells which server is Next's. */
function noteServer(/** @type {unknown} */ message) {
  if (typeof message === "object" && message !== null && "server" in message) {
    server = /** @type {import("node:http").Server} */ (message.server);
    unsubscribe(REQUESTS, noteServer);
  }
}

async function stop() {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), DRAIN_MS + SHUTDOWN_MS).unref();
  let code = 0;
  try {
    await drain();
    await globalThis.rozoomShutdown?.();
  } catch (error) {
    console.error(error);
    code = 1;
  }
  process.exit(code);
}

/** Takes no new connection and lets the open answers end, the long ones until DRAIN_MS. */
async function drain() {
  const open = server;
  if (!open?.listening) return;
  const closed = new Promise((resolve) => open.close(resolve));
  open.closeIdleConnections();
  const late = setTimeout(() => open.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(late);
}

if (isMainThread) {
  subscribe(REQUESTS, noteServer);
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  // The process that started this one was killed: nobody else would ever stop it.
  process.on("disconnect", stop);
}
