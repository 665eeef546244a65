// `npm start`: from a fresh clone to a served site. Plain JavaScript without packages, because it also runs
// before anything is installed; this file's syntax is old enough for an old Node to reach its own refusal.
const MIN_NODE_MAJOR = 20;

if (Number(process.versions.node.split(".")[0]) < MIN_NODE_MAJOR) {
  console.error(
    `Node.js ${MIN_NODE_MAJOR} or newer is needed; this is ${process.version}. Install a newer one, then run npm start again.`,
  );
  process.exit(1);
}

const { runCommand } = await import("./run-command.mjs");
const { start } = await import("./start.mjs");
await runCommand("start", start);
