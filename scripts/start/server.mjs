import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { nextCommand, noteServing } from "./build.mjs";
import { withoutColours } from "./child.mjs";
import { Fault } from "./fault.mjs";
import { distDir, root } from "./paths.mjs";

const POLL_MS = 50;
const READY_WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 15_000;
/** The reason often stands in the lines after the one that gives up. */
const LAST_WORDS_MS = 300;
const TAIL_LINES = 25;

/**
 * @typedef {object} RunningServer
 * @property {string} url as "http://localhost:3000"
 * @property {Promise<number>} ended exit code of the serving process
 * @property {() => Promise<void>} stop ends it in order, by force after 15 s
 */

/**
 * Starts the built site in a process of its own and waits until it says that it is ready.
 * @param {{ host: string, port: number, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} options
 *   `onLine` gets what the server prints once it is ready
 * @returns {Promise<RunningServer>}
 * @throws Fault with the server's last lines when it ends before it is ready
 */
export async function startServer({ host, port, env, onLine }) {
  const child = spawn(
    process.execPath,
    [
      "--import",
      path.join(root, "scripts", "start", "graceful.mjs"),
      nextCommand,
      "start",
      "-H",
      host,
      "-p",
      String(port),
    ],
    {
      cwd: root,
      // Away from the terminal's group: Ctrl-C reaches it once, passed on by the process that started it.
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        NEXT_MANUAL_SIG_HANDLE: "1",
        // A fifth of a warm start's work is compiling what the last start compiled.
        NODE_COMPILE_CACHE: path.join(distDir(), "cache", "node"),
        PORT: String(port),
        ...env,
      },
    },
  );
  const unnote = noteServing(child.pid ?? 0);
  /** @type {string[]} */
  const early = [];
  let ready = false;
  /** @type {() => void} */
  let giveUp;
  /** @type {Promise<"hopeless">} */
  const hopeless = new Promise((resolve) => {
    giveUp = () => resolve("hopeless");
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      if (ready) onLine?.(line);
      else {
        early.push(withoutColours(line));
        if (GIVES_UP.test(line) || sentenceFor(line)) giveUp();
      }
    });
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
  ended.then(unnote);
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
    await ended;
    clearTimeout(late);
  };
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const local = `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
  const outcome = await Promise.race([readyAt(local, ended), ended, hopeless]);
  if (outcome !== true) {
    if (outcome === "hopeless") await wait(LAST_WORDS_MS);
    await stop();
    throw startFault(early, outcome === false);
  }
  ready = true;
  return {
    url: host === "127.0.0.1" || host === "0.0.0.0" ? `http://localhost:${port}` : local,
    ended,
    stop,
  };
}

/** @param {string} address @param {Promise<number>} ended @returns {Promise<boolean>} false when it takes too long */
async function readyAt(address, ended) {
  let over = false;
  ended.then(() => {
    over = true;
  });
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!over && Date.now() < deadline) {
    try {
      const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(5000) });
      await answer.arrayBuffer();
      if (answer.ok) return true;
    } catch {
      // Not listening yet, or busy preparing the database.
    }
    await wait(POLL_MS);
  }
  return false;
}

/** @param {string[]} lines @param {boolean} tooSlow */
function startFault(lines, tooSlow) {
  const said = lines.map(sentenceFor).find(Boolean);
  if (said) return new Fault(said);
  return new Fault(
    tooSlow
      ? "The server did not become ready within three minutes; its last lines stand above."
      : "The server stopped while starting; its last lines stand above.",
    { tail: lastWords(lines) },
  );
}

/** Without stack frames and repetitions. @param {string[]} lines */
function lastWords(lines) {
  const spoken = lines.filter((line) => line.trim() !== "" && !/^\s+at /.test(line));
  return [...new Set(spoken)].slice(-TAIL_LINES);
}

/** @param {string} line */
function sentenceFor(line) {
  return SENTENCES.find(({ sign }) => sign.test(line))?.say(line);
}

/** Next goes on listening when instrumentation.ts failed, and answers every request with an error. */
const GIVES_UP =
  /(Failed to prepare server|error occurred while loading the? ?instrumentation|Failed to start server)/i;

/** What a server may print before it gives up, and the sentence for it. */
const SENTENCES = [
  {
    sign: /The database folder .* is already in use/,
    say: (/** @type {string} */ line) => line.slice(line.indexOf("The database folder")),
  },
  {
    sign: /EADDRINUSE/,
    say: () =>
      "Another program took the port in the meantime. Stop it, or choose another port: PORT=3001 npm start",
  },
  {
    sign: /(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|CONNECT_TIMEOUT|28P01|3D000|28000)/,
    say: (/** @type {string} */ line) =>
      `The database at DATABASE_URL (or Redis at REDIS_URL) does not answer as set: ${line.trim().slice(0, 200)}. Check the address, the user and whether it runs.`,
  },
];
