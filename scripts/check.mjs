// `npm run check`: what can be said without a database, a build or a browser; CI runs it first.
import { runCommand } from "./start/run-command.mjs";
import { checkNames, runSuites } from "./test/run-suites.mjs";

await runCommand("check", () => runSuites("npm run check", checkNames));
