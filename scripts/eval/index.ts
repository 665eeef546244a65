/**
 * Measures one part of the product offline: `npm run eval -- <name> [args]`. Each measurement runs without arguments on a
 * small set of our own (tests/eval-data) and takes paths of other sets as arguments.
 */
import process from "node:process";

const measurements = {
  retrieval: () => import("./retrieval"),
  routing: () => import("./routing"),
  langid: () => import("./langid"),
  pii: () => import("./pii"),
  wire: () => import("./wire"),
} as const;

type Measurement = keyof typeof measurements;

function isMeasurement(name: string | undefined): name is Measurement {
  return name !== undefined && Object.hasOwn(measurements, name);
}

const [measurement, ...args] = process.argv.slice(2);
if (!isMeasurement(measurement)) {
  console.error(`Usage: npm run eval -- <${Object.keys(measurements).join("|")}> [args]`);
  process.exit(2);
}
const { run } = await measurements[measurement]();
await run(args);
