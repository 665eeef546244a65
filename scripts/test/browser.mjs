import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { follow } from "../start/child.mjs";
import { Fault } from "../start/fault.mjs";
import { root } from "../start/paths.mjs";
import { say } from "../start/progress.mjs";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The Chromium the journeys run in: CHROMIUM_PATH, the system's, Debian's package where root may install it,
 * else Playwright's own download.
 * @returns {Promise<string>} path of the program
 * @throws Fault when there is none and none can be had
 */
export async function findBrowser() {
  const set = process.env.CHROMIUM_PATH;
  if (set) {
    if (isProgram(set)) return set;
    throw new Fault(`CHROMIUM_PATH is "${set}", which is no program. Unset it, or let it name a Chromium.`);
  }
  const present = SYSTEM_BROWSERS.find(isProgram) ?? playwrightBrowser();
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    say("No browser is here: installing Debian's chromium (apt-get install chromium).");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await quietly("apt-get", ["update", "-qq"], env);
    await quietly("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], env);
    const installed = SYSTEM_BROWSERS.find(isProgram);
    if (installed) return installed;
    say("Debian's chromium could not be installed.");
  }
  say("No browser is here: downloading Playwright's Chromium (npx playwright install chromium).");
  await quietly(path.join(root, "node_modules", ".bin", "playwright"), ["install", "chromium"], process.env);
  const downloaded = playwrightBrowser();
  if (downloaded) return downloaded;
  throw new Fault(
    "No browser could be found or installed for the tests. Install Chromium, or set CHROMIUM_PATH to one, then run npm test again.",
  );
}

/** @returns {string | undefined} Playwright's own Chromium, when it was downloaded before */
function playwrightBrowser() {
  const { chromium } = createRequire(import.meta.url)("playwright");
  const file = chromium.executablePath();
  return isProgram(file) ? file : undefined;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  // A snap's placeholder exists and starts nothing.
  return spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function quietly(command, args, env) {
  await follow(spawn(command, args, { stdio: ["ignore", "ignore", "inherit"], env })).catch(() => 1);
}
