import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export const root = path.join(import.meta.dirname, "..", "..", "..");

const readyWithinMs = 120_000;

export interface Server {
  url: string;
  /** Processor time since it was started (ms) and memory now and at most (MB), as the kernel counts them. */
  usage(): { cpuMs: number; rssMb: number; peakMb: number };
  stop(): Promise<void>;
}

/** Runs a command to its end and returns what it printed. @throws Error with its last words when it fails. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<string> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  const said: string[] = [];
  child.stdout.on("data", (bytes) => printed.push(String(bytes)));
  child.stderr.on("data", (bytes) => said.push(String(bytes)));
  const [code] = await once(child, "close");
  const out = printed.join("");
  if (code !== 0)
    throw new Error(`${command} ${args[0] ?? ""} failed:\n${(out + said.join("")).slice(-3_000)}`);
  return out;
}

/** Starts a server of node scripts in a process of its own and waits until `path` answers with 200. */
export async function startServer(options: {
  args: readonly string[];
  port: number;
  readyPath: string;
  cwd?: string;
  env?: Record<string, string>;
}): Promise<Server> {
  const url = `http://127.0.0.1:${options.port}`;
  const child = spawn(process.execPath, options.args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (bytes) => {
      words = `${words}${bytes}`.slice(-3_000);
    });
  }
  await answering(`${url}${options.readyPath}`, child).catch((cause: unknown) => {
    child.kill("SIGKILL");
    throw new Error(`The server on port ${options.port} did not start:\n${words}`, { cause });
  });
  return {
    url,
    usage: () => usageOf(child.pid ?? 0),
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "close");
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(late);
    },
  };
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(address).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`${address} does not answer`);
}

const ticksPerSecond = 100;

/** proc(5): fields 14 and 15 of stat are user and system time in clock ticks; VmHWM is the peak of the resident memory. */
function usageOf(pid: number): { cpuMs: number; rssMb: number; peakMb: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const memory = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return {
    cpuMs: ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticksPerSecond,
    rssMb: memory("VmRSS"),
    peakMb: memory("VmHWM"),
  };
}
