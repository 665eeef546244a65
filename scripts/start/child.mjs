import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { diskFault } from "./fault.mjs";

/**
 * Passes signals on to a child until it ends.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>} its exit code; 128 + n when a signal ended it
 */
export function follow(child) {
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on("SIGTERM", pass);
  process.on("SIGINT", pass);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGTERM", pass);
      process.off("SIGINT", pass);
      resolve(code ?? (signal === "SIGKILL" ? 137 : signal === "SIGINT" ? 130 : 143));
    });
  });
}

/**
 * Runs a program with its output in a log file.
 * @param {string} command
 * @param {string[]} args
 * @param {{ log: string, cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} options
 * @returns {Promise<{ code: number, lines: string[] }>} all its lines, without colours
 * @throws Fault when the log's folder cannot be written to
 */
export async function runLogged(command, args, { log, cwd, env, onLine }) {
  try {
    mkdirSync(path.dirname(log), { recursive: true });
  } catch (error) {
    throw diskFault(error, path.dirname(log)) ?? error;
  }
  const file = createWriteStream(log);
  const logDone = new Promise((resolve) => file.on("close", resolve).on("error", resolve));
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** @type {string[]} */
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (raw) => {
      const line = withoutColours(raw);
      lines.push(line);
      file.write(`${line}\n`);
      onLine?.(line);
    });
  }
  const code = await follow(child);
  file.end();
  await logDone;
  return { code, lines };
}

/** @param {string} text */
export function withoutColours(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the escape character
  return text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, "");
}
