import { existsSync } from "node:fs";
import { Fault } from "./fault.mjs";
import { root } from "./paths.mjs";

/**
 * Runs a command of the project from its folder, prints faults as sentences and ends the process.
 * @param {string} name of the npm script, for the advice to run it again
 * @param {() => Promise<number>} command resolves to the exit code
 * @returns {Promise<void>}
 */
export async function runCommand(name, command) {
  process.chdir(root);
  loadSettingsFiles();
  let code = 1;
  try {
    code = await command();
  } catch (error) {
    if (error instanceof Fault) {
      for (const line of error.tail) console.error(`  | ${line}`);
      console.error(error.message);
      if (error.logFile) console.error(`The whole log: ${error.logFile}`);
    } else {
      console.error(`npm run ${name} stopped at something nobody foresaw: ${reasonOf(error)}`);
    }
  }
  process.exit(code);
}

/** What is set in the environment wins over `.env.local`, and that over `.env`. */
function loadSettingsFiles() {
  for (const file of [".env.local", ".env"]) {
    if (existsSync(file) && process.loadEnvFile) process.loadEnvFile(file);
  }
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return process.env.LOG_LEVEL === "debug" ? error.stack : error.message;
}
