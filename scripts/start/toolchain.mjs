import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { follow, runLogged } from "./child.mjs";
import { assertWritable, Fault } from "./fault.mjs";
import { npmFault } from "./npm-fault.mjs";
import { logFile, root } from "./paths.mjs";
import { say, withProgress } from "./progress.mjs";

const modules = path.join(root, "node_modules");
/** Where the `node` package's install script links the binary for this machine. */
const nodePackage = path.join(modules, "node");
const nodeBinary = path.join(nodePackage, "bin", process.platform === "win32" ? "node.exe" : "node");
/** Set for the second run of a command, which neither installs again nor starts a third. */
const SECOND_RUN = "ROZOOM_SECOND_RUN";

/**
 * Installs the packages when they are missing, incomplete or of another lock file, then runs this very
 * command again under the project's own Node unless it runs there already.
 * @param {{ dev: boolean }} options whether the packages only development needs must be there
 * @returns {Promise<number | null>} the second run's exit code; null when this process is to go on
 * @throws Fault
 */
export async function ensureToolchain({ dev }) {
  if (process.env[SECOND_RUN]) return null;
  const lock = readPackages(path.join(root, "package-lock.json"));
  if (!lock)
    throw new Fault("package-lock.json is missing or damaged, so this is not a whole clone. Clone again.");
  if (!isInstalled(lock, dev)) await installPackages();
  const wanted = `v${lock["node_modules/node"]?.version}`;
  if (process.version === wanted) return null;
  if (versionOf(nodeBinary) !== wanted) await linkNodeBinary(wanted);
  if (!existsSync(nodeBinary)) return null;
  const bin = path.join(modules, ".bin");
  const env = { ...process.env, [SECOND_RUN]: "1", PATH: [bin, process.env.PATH].join(path.delimiter) };
  return follow(spawn(nodeBinary, process.argv.slice(1), { stdio: "inherit", env }));
}

/**
 * Compares what npm noted of its last finished install with the lock file: no marker of our own to go stale.
 * @param {Packages} lock @param {boolean} dev
 */
function isInstalled(lock, dev) {
  const installed = readPackages(path.join(modules, ".package-lock.json"));
  if (!installed) return false;
  return Object.entries(lock).every(([place, entry]) => {
    if (place === "") return true;
    const found = installed[place];
    if (found) return found.version === entry.version && existsSync(path.join(root, place));
    return Boolean(entry.optional || entry.devOptional || (entry.dev && !dev));
  });
}

/**
 * @typedef {Record<string, { version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }>} Packages
 * @param {string} file @returns {Packages | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

async function installPackages() {
  assertWritable(root);
  const log = logFile("install");
  const label = existsSync(modules) ? "Installing packages, as the lock file asks" : "Installing packages";
  await withProgress(label, async () => {
    // NODE_ENV=production would leave out what the build and the tests need.
    const { code, lines } = await runNpm(["ci", "--include=dev", "--include=optional"], log);
    if (code !== 0) throw npmFault(lines, log);
  });
}

/** @param {string[]} args @param {string} log @param {string} [cwd] */
async function runNpm(args, log, cwd = root) {
  const quiet = ["--no-audit", "--no-fund", "--no-progress", "--loglevel=error"];
  const env = { PATH: pathWithoutProject(), npm_config_update_notifier: "false" };
  // The Node that runs npm must not be the one npm is about to replace.
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  const known = cli && node && existsSync(cli) && existsSync(node) && !node.startsWith(modules);
  try {
    return known
      ? await runLogged(node, [cli, ...args, ...quiet], { log, cwd, env })
      : await runLogged("npm", [...args, ...quiet], { log, cwd, env });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new Fault(
        "npm was not found. It comes with Node.js: install Node.js 20 or newer with npm, then try again.",
      );
    }
    throw error;
  }
}

function pathWithoutProject() {
  const entries = (process.env.PATH ?? "").split(path.delimiter);
  return entries.filter((entry) => !path.resolve(entry).startsWith(modules)).join(path.delimiter);
}

/**
 * The `node` package fetches its binary in an install script; where npm was told to run none, this does what
 * the script does. A machine whose own Node is as new can do without.
 * @param {string} wanted as "v24.21.0"
 */
async function linkNodeBinary(wanted) {
  const log = logFile("install-node");
  const code = await withProgress(`Fetching Node ${wanted}, which npm was told not to install`, async () => {
    const result = await runLogged(process.execPath, ["installArchSpecificPackage.js"], {
      log,
      cwd: nodePackage,
      env: { PATH: pathWithoutProject() },
    });
    return result.code;
  });
  if (code === 0 && versionOf(nodeBinary) === wanted) return;
  const major = Number(wanted.slice(1).split(".")[0]);
  if (Number(process.versions.node.split(".")[0]) >= major) {
    say(`Node ${wanted} could not be fetched; this machine's own ${process.version} is used instead.`);
    return;
  }
  throw new Fault(
    `Node ${wanted} could not be fetched and this machine's ${process.version} is too old to serve. ` +
      `Allow install scripts for the package "node" (npm config set ignore-scripts false) and check the network, or install Node ${major}.`,
    { logFile: log },
  );
}

/** @param {string} binary @returns {string | null} as "v24.21.0" */
function versionOf(binary) {
  if (!existsSync(binary)) return null;
  const { status, stdout } = spawnSync(binary, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}
