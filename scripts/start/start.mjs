import { ensureBuild } from "./build.mjs";
import { demoPeopleLines } from "./demo-people.mjs";
import { Fault } from "./fault.mjs";
import { assertNothingRuns, checkSettings, listenAddress } from "./preflight.mjs";
import { elapsed, say, withProgress } from "./progress.mjs";
import { startServer } from "./server.mjs";
import { ensureToolchain } from "./toolchain.mjs";

const FIRST_QUESTION = "Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?";

/**
 * Installs, checks, builds and serves; everything that can be refused is looked at before the long work.
 * @returns {Promise<number>} exit code once the server ended
 * @throws Fault
 */
export async function start() {
  const started = Date.now();
  const address = listenAddress();
  await assertNothingRuns(address);
  const code = await ensureToolchain({ dev: false });
  if (code !== null) return code;
  const summary = await checkSettings();
  await ensureBuild();
  let stopping = false;
  const server = await withProgress("Starting the server and its database", () =>
    startServer({ ...address, onLine: (line) => say(line) }),
  );
  const stop = () => {
    if (stopping) return;
    stopping = true;
    say("Stopping: open answers are ended, the database is closed.");
    server.stop();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  say("");
  say(`Rozoom KI is ready: ${server.url}  (after ${elapsed(started)})`);
  say(`  Assistant  ${summary.assistant}`);
  say(`  Database   ${summary.database}`);
  say(`  Mail       ${summary.mail}`);
  say(`  Jobs       ${summary.jobs}`);
  say(`  Network    ${network(address.host)}`);
  say(`  Try it     "${FIRST_QUESTION}"`);
  for (const line of await demoPeopleLines(server.url)) say(line);
  say("Stop it with Ctrl-C.");
  const exit = await server.ended;
  if (stopping || exit === 0) return 0;
  throw new Fault(
    `The server ended by itself (exit code ${exit}). Its last words stand above; npm start brings it back.`,
  );
}

/** @param {string} host */
function network(host) {
  return host === "127.0.0.1" || host === "localhost" || host === "::1"
    ? "only this machine reaches it; HOST=0.0.0.0 opens it to others"
    : `reachable by others at ${host}; put a proxy with TLS in front (docs/deploy.md)`;
}
