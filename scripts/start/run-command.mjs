import "./load-settings.mjs";
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
  endWithNpm();
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

const PARENT_POLL_MS = 200;

/**
 * npm starts a script through a shell. A SIGTERM for npm ends the shell and reaches no further, and a killed npm
 * says nothing at all: in both cases this process gets another parent and ends itself.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, PARENT_POLL_MS).unref();
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return process.env.LOG_LEVEL === "debug" ? error.stack : error.message;
}
