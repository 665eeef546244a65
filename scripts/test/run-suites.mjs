import { Fault } from "../start/fault.mjs";
import { elapsed, say } from "../start/progress.mjs";
import { ensureToolchain } from "../start/toolchain.mjs";
import { runE2e } from "./e2e.mjs";
import { runBuild, runTool, runVitest } from "./steps.mjs";

/**
 * A tool counts as one test.
 * @type {Record<string, { title: string, run: () => Promise<import("./count-report.mjs").Counts> }>}
 */
const suites = {
  format: { title: "Format and lint", run: () => runTool("biome", ["ci", "--error-on-warnings"]) },
  types: { title: "Types", run: () => runTool("next", ["typegen"], "tsc", ["--noEmit"]) },
  unused: { title: "Unused code and packages", run: () => runTool("knip", []) },
  unit: { title: "Rules, architecture, messages", run: () => runVitest("unit") },
  integration: { title: "Integration", run: () => runVitest("integration") },
  build: { title: "Build", run: runBuild },
  e2e: { title: "Journeys in a browser", run: runE2e },
};

export const suiteNames = Object.keys(suites);
export const checkNames = ["format", "types", "unused", "unit"];

/**
 * Runs suites in their order, all of them whatever fails, and ends with a table and `N passed, N failed`.
 * @param {string} command as typed, for the summary's head
 * @param {string[]} names
 * @returns {Promise<number>} exit code
 * @throws Fault
 */
export async function runSuites(command, names) {
  const unknown = names.filter((name) => !Object.hasOwn(suites, name));
  if (unknown.length > 0)
    throw new Fault(`There is no suite "${unknown[0]}"; there are ${suiteNames.join(", ")}.`);
  const code = await ensureToolchain({ dev: true });
  if (code !== null) return code;
  const started = Date.now();
  /** @type {string[]} */
  const table = [];
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    const { title, run } = suites[name];
    say(`\n== ${title} (${name})`);
    const begun = Date.now();
    const counts = await countFaults(run);
    total.passed += counts.passed;
    total.failed += counts.failed;
    const skipped = counts.skipped ? `, ${counts.skipped} skipped` : "";
    const note = counts.note ? `  ${counts.note}` : "";
    table.push(
      `  ${counts.failed === 0 ? "ok    " : "FAILED"}  ${title.padEnd(30)} ${counts.passed} passed, ${counts.failed} failed${skipped}, ${elapsed(begun)}${note}`,
    );
  }
  say(`\n${command}, ${elapsed(started)}`);
  for (const line of table) say(line);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/** @param {() => Promise<import("./count-report.mjs").Counts>} run */
async function countFaults(run) {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    for (const line of error.tail) say(`  | ${line}`);
    say(error.message);
    return { passed: 0, failed: 1, note: error.message };
  }
}
