import { execFile } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { assertWritable, codeOf, Fault, InUseFault } from "./fault.mjs";
import { dataDir, root } from "./paths.mjs";
import { livingWriter } from "./process-identity.mjs";

const run = promisify(execFile);

/** Only this machine reaches the site unless told otherwise: the demo's sign-ins are public knowledge. */
const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = 3000;

/** @returns {{ host: string, port: number }} @throws Fault */
export function listenAddress() {
  const port = Number(process.env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Fault(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
  }
  return { host: process.env.HOST || DEFAULT_HOST, port };
}

/** @param {{ host: string, port: number }} address @throws Fault when nothing can listen there */
async function assertPortFree({ host, port }) {
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(codeOf(error) ?? error.message));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
  if (code === null) return;
  const other = `PORT=${port === 65_535 ? DEFAULT_PORT : port + 1} npm start`;
  if (code === "EADDRINUSE") {
    throw new InUseFault(
      (await isOurs(port))
        ? `Rozoom KI already runs at http://localhost:${port}. Stop that one first, or start a second one on another port and folder: DATA_DIR=.data-2 ${other}`
        : `Port ${port} is used by another program. Stop that program, or choose another port: ${other}`,
    );
  }
  if (code === "EACCES")
    throw new Fault(`This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EINVAL") {
    throw new Fault(
      `HOST is "${host}", which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every network.`,
    );
  }
  throw new Fault(`Nothing can listen on ${host}:${port} (${code}). Choose another HOST or PORT.`);
}

const PATIENCE_MS = 2000;
const RETRY_MS = 200;

/**
 * The port and the data folder must be free. A server that was just told to stop gets a moment to do it.
 * @param {{ host: string, port: number }} address @throws Fault
 */
export async function assertNothingRuns(address) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await assertPortFree(address);
      assertDataFolderFree();
      return;
    } catch (error) {
      if (!(error instanceof InUseFault) || Date.now() > deadline) throw error;
      await wait(RETRY_MS);
    }
  }
}

/** @param {number} port */
async function isOurs(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/live`, {
      signal: AbortSignal.timeout(1000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Looks whether the embedded database's folder can be opened; the serving process takes the lock itself. @throws Fault */
function assertDataFolderFree() {
  if (process.env.DATABASE_URL) return;
  const folder = dataDir();
  const holder = livingWriter(path.join(folder, "lock"));
  if (holder !== null) {
    throw new InUseFault(
      `The database folder ${folder} is in use by process ${holder}. Stop that process, or give this one a folder of its own: DATA_DIR=.data-2 npm start`,
    );
  }
  assertWritable(folder);
}

/**
 * @typedef {{ name: string, problem: string }} SettingProblem
 * @typedef {{ assistant: string, database: string, mail: string, jobs: string }} Summary
 * @returns {Promise<Summary>} what the settings amount to, in words
 * @throws Fault that lists every wrong setting
 */
export async function checkSettings() {
  const script = path.join(root, "scripts", "start", "check-env.ts");
  const { stdout } = await run(process.execPath, ["--import", "tsx", script], { cwd: root });
  /** @type {{ problems: SettingProblem[], summary: Summary }} */
  const { problems, summary } = JSON.parse(stdout);
  if (problems.length > 0) {
    const list = problems.map(({ name, problem }) => `  ${name} ${problem}`).join("\n");
    const count = problems.length === 1 ? "One setting is" : `${problems.length} settings are`;
    throw new Fault(
      `${count} wrong:\n${list}\nCorrect them in the environment or in .env; docs/deploy.md explains each.`,
    );
  }
  return summary;
}
