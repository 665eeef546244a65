import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const startWithinMs = 5_000;

export interface Front {
  /** Where visitors arrive. */
  url: string;
  /** Where the product tells of changed pages; needs `purgeSecret` in the header `X-Purge-Secret`. */
  purgeUrl: string;
  purgeSecret: string;
  stop(): Promise<void>;
}

export interface FrontOptions {
  /** Port of each instance of the product on this machine. */
  productPorts: readonly number[];
  port: number;
  purgePort: number;
  /** nginx's program; Debian's by default. */
  program?: string;
}

/**
 * Runs the nginx configuration that ships, filled in for this machine, with a cache of its own in a temporary
 * folder. Tests and measurements use it; production runs the same files in compose.yaml.
 * @throws Error with nginx's own words when the configuration does not hold.
 */
export async function startFront(options: FrontOptions): Promise<Front> {
  const folder = await mkdtemp(path.join(tmpdir(), "rozoom-front-"));
  const purgeSecret = randomBytes(16).toString("hex");
  // nginx's workers are another user when it is started by root.
  await chmod(folder, 0o755);
  await mkdir(path.join(folder, "cache"));
  await render(folder, {
    LISTEN: `127.0.0.1:${options.port}`,
    PURGE_LISTEN: `127.0.0.1:${options.purgePort}`,
    PURGE_SECRET: purgeSecret,
    APP_SERVERS: options.productPorts.map((port) => `server 127.0.0.1:${port};`).join(" "),
    CACHE_DIR: path.join(folder, "cache"),
    RUN_DIR: folder,
    ACCESS_LOG: path.join(folder, "access.log"),
  });
  const child = spawn(
    options.program ?? "/usr/sbin/nginx",
    ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-e", "stderr", "-g", "daemon off;"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => {
    words = `${words}${chunk}`.slice(-4_000);
  });
  try {
    await Promise.all([listening(options.port, child), listening(options.purgePort, child)]);
  } catch (cause) {
    child.kill("SIGQUIT");
    throw new Error(`nginx did not start:\n${words}`, { cause });
  }
  return {
    url: `http://127.0.0.1:${options.port}`,
    purgeUrl: `http://127.0.0.1:${options.purgePort}`,
    purgeSecret,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Writes the files of this folder into `folder`, templates with their names replaced (as envsubst does). */
async function render(folder: string, values: Readonly<Record<string, string>>): Promise<void> {
  const source = import.meta.dirname;
  await copyFile("/etc/nginx/mime.types", path.join(folder, "mime.types"));
  for (const name of await readdir(source)) {
    if (!/\.conf(\.template)?$/.test(name)) continue;
    const text = await readFile(path.join(source, name), "utf8");
    const filled = text.replace(/\$\{([A-Z_]+)\}/g, (_, key: string) => values[key] ?? "");
    await writeFile(path.join(folder, name.replace(/\.template$/, "")), filled);
  }
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + startWithinMs;
  while (child.exitCode === null && Date.now() < deadline) {
    const socket = connect(port, "127.0.0.1");
    const reached = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (reached) return;
    await wait(20);
  }
  throw new Error(`nothing listens on port ${port}`);
}
