// `npm run dev`: installs when needed, then Next's development server under the project's own Node.
import { spawn } from "node:child_process";
import { nextCommand } from "./build.mjs";
import { follow } from "./child.mjs";
import { assertNothingRuns, checkSettings, listenAddress } from "./preflight.mjs";
import { runCommand } from "./run-command.mjs";
import { ensureToolchain } from "./toolchain.mjs";

await runCommand("dev", async () => {
  const address = listenAddress();
  await assertNothingRuns(address);
  const code = await ensureToolchain({ dev: true });
  if (code !== null) return code;
  await checkSettings();
  const args = [nextCommand, "dev", "-H", address.host, "-p", String(address.port)];
  return follow(
    spawn(process.execPath, args, {
      stdio: "inherit",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    }),
  );
});
