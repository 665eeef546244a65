import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

/** A process of the product of its own, which says what it does in lines of JSON. */
export interface ProductProcess {
  /** The next line it says. @throws Error with its last words when it ends without one. */
  says(): Promise<Record<string, unknown>>;
  /** Ends it as a power cut would (SIGKILL); resolves when it is gone. */
  kill(): Promise<void>;
  /** Exit code and everything it wrote to stderr, once it has ended by itself. */
  ended(): Promise<{ code: number | null; errors: string }>;
}

/** Runs a script of the tests in a process of its own, killed at the latest when the test ends. */
export function startProcess(
  script: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): ProductProcess {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", path.join(import.meta.dirname, "..", script), ...args],
    { env: { ...process.env, NODE_OPTIONS: "", ...settings }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let errors = "";
  child.stderr?.on("data", (bytes) => {
    errors += String(bytes);
  });
  const closed = once(child, "close");
  const lines = child.stdout ? createInterface({ input: child.stdout })[Symbol.asyncIterator]() : undefined;
  const kill = async () => {
    child.kill("SIGKILL");
    await closed;
  };
  onTestFinished(kill);
  return {
    async says() {
      for (;;) {
        const line = await lines?.next();
        if (!line || line.done) throw new Error(`the process ended: ${errors.slice(-2_000)}`);
        // The product's own log shares stdout; ours are marked.
        const said = /^said (\{.*\})$/.exec(line.value)?.[1];
        if (said) return JSON.parse(said);
      }
    },
    kill,
    async ended() {
      await closed;
      return { code: child.exitCode, errors };
    },
  };
}

/** Says something to the test that started this process. */
export function say(what: Record<string, unknown>): void {
  process.stdout.write(`said ${JSON.stringify(what)}\n`);
}
