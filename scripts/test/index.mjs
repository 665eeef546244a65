// `npm test`: everything, from a fresh clone. `npm test -- unit e2e` runs only the named suites.
const MIN_NODE_MAJOR = 20;

if (Number(process.versions.node.split(".")[0]) < MIN_NODE_MAJOR) {
  console.error(
    `Node.js ${MIN_NODE_MAJOR} or newer is needed; this is ${process.version}. Install a newer one, then run npm test again.`,
  );
  process.exit(1);
}

const { runCommand } = await import("../start/run-command.mjs");
const { runSuites, suiteNames } = await import("./run-suites.mjs");
const asked = process.argv.slice(2);
await runCommand("test", () => runSuites("npm test", asked.length > 0 ? asked : suiteNames));
