import { cpSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { distDir, root } from "@/scripts/start/paths.mjs";
import { type RunningServer, startServer } from "@/scripts/start/server.mjs";

export interface Instance {
  port: number;
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves a copy of the build, as a machine of its own would: pages one instance keeps on its disk are not another's.
 * Database, Redis and secrets are those of this process's environment.
 */
export async function startInstance(port: number, env: Record<string, string> = {}): Promise<Instance> {
  const name = `.next-scale-test-${port}`;
  const folder = path.join(root, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(distDir(), folder, { recursive: true, filter: (from) => !isLeftOut(from) });
  let server: RunningServer;
  try {
    server = await startServer({
      host: "127.0.0.1",
      port,
      env: { ...process.env, NEXT_DIST_DIR: name, LOG_LEVEL: "warn", RATE_LIMITS: "off", ...env },
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    port,
    url: server.url,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the compiler keeps for itself, and pages another server left in this build. */
function isLeftOut(from: string): boolean {
  return /^(?:cache|trace|dev|running-\d+\.json|server[/\\]route-cache)/.test(path.relative(distDir(), from));
}

/** A port nothing listens on at the moment. */
export function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === "object"
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}
