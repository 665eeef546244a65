import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../start/paths.mjs";
import { say } from "../start/progress.mjs";
import { startServer } from "../start/server.mjs";
import { findBrowser } from "./browser.mjs";
import { buildOnce, runVitest } from "./steps.mjs";

const HOST = "127.0.0.1";

/**
 * Serves the build on a free port with a fresh embedded database and runs the journeys against it. They get
 * E2E_BASE_URL and CHROMIUM_PATH; what the server prints is kept in test-results/.
 */
export async function runE2e() {
  const browser = await findBrowser();
  await buildOnce();
  const dataFolder = mkdtempSync(path.join(tmpdir(), "rozoom-e2e-"));
  const logFile = path.join(root, "test-results", "e2e-server.log");
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const port = await freePort();
  try {
    const server = await startServer({
      host: HOST,
      port,
      env: { ...withoutOwnSettings(), DATA_DIR: dataFolder, SITE_URL: `http://localhost:${port}` },
      onLine: (line) => log.write(`${line}\n`),
    });
    say(
      `Serving ${server.url} for the tests, with ${browser}; the server's log: ${path.relative(root, logFile)}`,
    );
    try {
      return await runVitest("e2e", {
        E2E_BASE_URL: server.url,
        CHROMIUM_PATH: browser,
        // Its secret is the key to the outbox.
        DATA_DIR: dataFolder,
      });
    } finally {
      await server.stop();
    }
  } finally {
    log.end();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** What the developer's own .env sets must not reach the tests: no paid model, no mail, no real database. */
function withoutOwnSettings() {
  const names = [
    "DATABASE_URL",
    "DATABASE_OWNER_URL",
    "REDIS_URL",
    "SMTP_URL",
    "AI_CHAIN",
    "AI_EMBEDDING",
    "AI_ROUTING_MODEL",
  ];
  return Object.fromEntries(names.map((name) => [name, ""]));
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
