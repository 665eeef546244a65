import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runLogged } from "./child.mjs";
import { assertWritable, Fault } from "./fault.mjs";
import { sourceFingerprint } from "./fingerprint.mjs";
import { distDir, logFile, root } from "./paths.mjs";
import { livingWriter, startOf } from "./process-identity.mjs";
import { withProgress } from "./progress.mjs";

const TAIL_LINES = 25;
const RUNNING = /^running-\d+\.json$/;

/** What Next prints while it builds, and what to show for it; a function gets the match. */
const STAGES = [
  { sign: /Creating an optimized production build/, show: () => "compiling" },
  { sign: /(Running TypeScript|Linting and checking)/, show: () => "checking types" },
  { sign: /Collecting page data/, show: () => "collecting pages" },
  {
    sign: /Generating static pages.*\((\d+\/\d+)\)/,
    show: (/** @type {string[]} */ match) => `rendering pages ${match[1]}`,
  },
  { sign: /Finalizing page optimization/, show: () => "finishing" },
];

/** The `next` command's file, to be run by this very Node. */
export const nextCommand = path.join(root, "node_modules", "next", "dist", "bin", "next");

/**
 * Builds the site unless the build that is there was made from the same sources.
 * @returns {Promise<boolean>} whether it had to be built
 * @throws Fault with the log's last lines
 */
export async function ensureBuild() {
  const fingerprint = sourceFingerprint();
  const note = path.join(distDir(), "built-from.json");
  if (existsSync(path.join(distDir(), "BUILD_ID")) && noted(note) === fingerprint) return false;
  assertWritable(distDir());
  assertNobodyServes();
  rmSync(note, { force: true });
  const log = logFile("build");
  await withProgress("Building the site", async (detail) => {
    const { code, lines } = await runLogged(process.execPath, [nextCommand, "build"], {
      log,
      cwd: root,
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", CI: "1" },
      onLine: (line) => {
        for (const { sign, show } of STAGES) {
          const match = sign.exec(line);
          if (match) detail(show(match));
        }
      },
    });
    if (code !== 0) {
      throw new Fault("The site could not be built; the log's last lines stand above.", {
        tail: lines.filter((line) => line.trim() !== "").slice(-TAIL_LINES),
        logFile: log,
      });
    }
  });
  writeFileSync(note, `${JSON.stringify({ fingerprint, node: process.version })}\n`);
  return true;
}

/** @param {string} file @returns {string | null} */
function noted(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).fingerprint ?? null;
  } catch {
    return null;
  }
}

/** A build replaces files a running server still reads. */
function assertNobodyServes() {
  for (const name of readdirSync(distDir())) {
    if (!RUNNING.test(name)) continue;
    const holder = livingWriter(path.join(distDir(), name));
    if (holder !== null) {
      throw new Fault(
        `The sources changed, but process ${holder} still serves the last build. Stop it, then try again (or build apart with NEXT_DIST_DIR=.next-2).`,
      );
    }
    rmSync(path.join(distDir(), name), { force: true });
  }
}

/** Notes that a process serves this build, so that no other replaces it. @param {number} pid @returns {() => void} ends the note */
export function noteServing(pid) {
  const file = path.join(distDir(), `running-${pid}.json`);
  try {
    writeFileSync(file, JSON.stringify({ pid, started: startOf(pid) }));
  } catch {
    // A build on a read-only disk is served all the same: nothing can replace it either.
  }
  return () => rmSync(file, { force: true });
}
