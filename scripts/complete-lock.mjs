// `npm run lock`, after each `npm install` that changed package-lock.json.
//
// npm leaves a platform's optional package out of the lock file when the registry it asked does not have it
// (mirrors seldom hold every platform); `npm ci` then refuses that lock file on every machine. This writes the
// missing entries, with the exact version their parent asks for and no checksum: npm takes that from the registry.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./start/paths.mjs";

const file = path.join(root, "package-lock.json");
const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(place, name))
    .map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version, entry.dev === true)]),
);
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) });
lock.packages = Object.fromEntries(packages.sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} packages of other platforms added to package-lock.json`);

/** Looks where Node would: in the parent's own folder, then in each one above. */
function isLocked(/** @type {string} */ parent, /** @type {string} */ name) {
  for (
    let place = parent;
    place !== "";
    place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))
  ) {
    if (lock.packages[`${place}/node_modules/${name}`]) return true;
  }
  return lock.packages[`node_modules/${name}`] !== undefined;
}

/** Platform packages carry their platform in their name; npm installs an entry only where both fit. */
function platformEntry(
  /** @type {string} */ name,
  /** @type {string} */ version,
  /** @type {boolean} */ dev,
) {
  const words = name.slice(name.lastIndexOf("/") + 1).split("-");
  const system = SYSTEMS.find((known) => words.includes(known));
  const processor = PROCESSORS.find((known) => words.includes(known)) ?? "arm";
  return {
    version,
    cpu: [processor],
    ...(dev ? { dev } : {}),
    optional: true,
    ...(system ? { os: [system] } : {}),
  };
}
