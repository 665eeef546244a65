import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { root, runToEnd, type Server, startServer } from "./child";

const dist = ".next-bench";
const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
const production = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_DIST_DIR: dist };

/** Builds the product into a folder of its own; with `again` also when one is there. */
export async function buildProduct(again: boolean): Promise<void> {
  if (!again && existsSync(path.join(root, dist, "BUILD_ID"))) return;
  // Next notes its output folder in the compiler settings it is given; the shared ones stay as they are.
  await mkdir(path.join(root, `${dist}-config`), { recursive: true });
  const settings = path.join(`${dist}-config`, "tsconfig.json");
  const include = ["../next-env.d.ts", "../app", "../components", "../lib", "../db", `../${dist}/types`];
  await writeFile(path.join(root, settings), JSON.stringify({ extends: "../tsconfig.json", include }));
  await runToEnd(process.execPath, [next, "build"], { env: { ...production, NEXT_TSCONFIG: settings } });
}

export interface Services {
  /** Settings of a product on these services. */
  settings: Record<string, string>;
  stop(): Promise<void>;
}

/**
 * PostgreSQL with pgvector that waits for the disk as in production, with the product's tables and nothing in them.
 */
export async function startServices(port: number): Promise<Services> {
  const folder = "/tmp/rozoom-bench-services";
  const script = path.join(root, ".ci", "services.sh");
  await runToEnd(script, ["stop", folder]).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
  await runToEnd(script, ["start", folder, String(port), String(port + 1), "durable"]);
  const address = (role: string) => `postgres://${role}@127.0.0.1:${port}/rozoom_bench`;
  const settings = {
    DATABASE_URL: address("rozoom_app_user:app"),
    SESSION_SECRET: "a-session-secret-of-the-measurements",
    CSRF_SECRET: "a-forgery-secret-of-the-measurements",
    ENCRYPTION_KEYS: `bench:${Buffer.alloc(32, 7).toString("base64")}`,
    SITE_URL: "http://127.0.0.1",
    RATE_LIMITS: "off",
    LOG_LEVEL: "warn",
  };
  await runToEnd(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/run/migrate.ts"],
    {
      env: { ...settings, DATABASE_OWNER_URL: address("rozoom_owner:owner") },
    },
  );
  return {
    settings,
    async stop() {
      await runToEnd(script, ["stop", folder]);
    },
  };
}

/** Starts the built product as `next start` does. `nodeArgs` go to Node (a profiler). */
export function startProduct(
  port: number,
  settings: Record<string, string>,
  nodeArgs: readonly string[] = [],
): Promise<Server> {
  return startServer({
    args: [...nodeArgs, next, "start", "-H", "127.0.0.1", "-p", String(port)],
    port,
    readyPath: "/api/health/ready",
    env: { ...production, ...settings, PORT: String(port) },
  });
}
