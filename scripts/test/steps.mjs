import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBuild } from "../start/build.mjs";
import { follow } from "../start/child.mjs";
import { root } from "../start/paths.mjs";
import { say } from "../start/progress.mjs";
import { countReport } from "./count-report.mjs";

/**
 * Runs a tool of node_modules/.bin with its output shown; a second one when the first went well.
 * @param {string} tool @param {string[]} args @param {string} [next] @param {string[]} [nextArgs]
 * @returns {Promise<import("./count-report.mjs").Counts>}
 */
export async function runTool(tool, args, next, nextArgs = []) {
  if ((await runShown(tool, args)) !== 0) return { passed: 0, failed: 1 };
  return next === undefined ? { passed: 1, failed: 0 } : runTool(next, nextArgs);
}

/** @type {Promise<boolean> | undefined} */
let build;

/** The build of this run; a failed one fails whoever needs it, without a second attempt. */
export function buildOnce() {
  build ??= ensureBuild();
  return build;
}

/** Builds the site, or takes the build that is there when nothing it is made from changed. */
export async function runBuild() {
  const built = await buildOnce();
  return { passed: 1, failed: 0, note: built ? undefined : "nothing changed since the last build" };
}

/**
 * Runs one project of vitest.config.ts. No test at all is a failure: it means that a pattern no longer fits.
 * @param {string} project @param {NodeJS.ProcessEnv} [env]
 */
export async function runVitest(project, env) {
  const folder = mkdtempSync(path.join(tmpdir(), "rozoom-vitest-"));
  const report = path.join(folder, "report.json");
  try {
    const args = [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ];
    const code = await runShown("vitest", args, env);
    const counts = countReport(readReport(report), code);
    if (counts.note) say(counts.note);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file @returns {unknown} null when vitest ended before it wrote one */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** @param {string} tool @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function runShown(tool, args, env) {
  const file = path.join(root, "node_modules", ".bin", tool);
  return follow(
    spawn(file, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    }),
  );
}
