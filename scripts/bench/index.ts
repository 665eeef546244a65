import { readdir } from "node:fs/promises";

/**
 * Runs a measurement: `npm run bench -- <name> [args]`, or `all` of them one after another. Each file beside this
 * one is a measurement and exports `run(args)`; it starts what it needs and prints its own table, with the
 * reference it is held against in the same run.
 */
interface Measurement {
  run(args: readonly string[]): Promise<unknown>;
}

async function listMeasurements(): Promise<string[]> {
  const files = await readdir(import.meta.dirname, { withFileTypes: true });
  return files
    .filter(
      (file) => file.isFile() && file.name.endsWith(".ts") && !/^index\.ts$|\.test\.ts$/.test(file.name),
    )
    .map((file) => file.name.slice(0, -".ts".length))
    .sort();
}

function isMeasurement(loaded: unknown): loaded is Measurement {
  return typeof loaded === "object" && loaded !== null && "run" in loaded && typeof loaded.run === "function";
}

async function measure(name: string, args: readonly string[]): Promise<void> {
  const loaded: unknown = await import(`./${name}`);
  if (!isMeasurement(loaded)) throw new TypeError(`scripts/bench/${name}.ts exports no run(args)`);
  console.log(`\n== ${name}`);
  await loaded.run(args);
}

const [asked, ...args] = process.argv.slice(2);
const known = await listMeasurements();
if (asked === undefined || (asked !== "all" && !known.includes(asked))) {
  console.error(`Usage: npm run bench -- <${["all", ...known].join("|")}> [args]`);
  process.exit(2);
}
for (const name of asked === "all" ? known : [asked]) await measure(name, asked === "all" ? [] : args);
