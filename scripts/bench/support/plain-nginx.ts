import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface PlainNginx {
  url: string;
  stop(): Promise<void>;
}

/**
 * nginx that serves files and nothing else: for each path the same compressed bytes as the product's front, found by
 * the path alone. The workers, connections and logging are those of the shipped configuration.
 */
export async function startPlainNginx(port: number, pages: ReadonlyMap<string, Buffer>): Promise<PlainNginx> {
  const folder = await mkdtemp(path.join(tmpdir(), "rozoom-plain-"));
  await chmod(folder, 0o755);
  for (const [page, bytes] of pages) {
    const file = path.join(folder, "www", `${page}.html`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.gz`, bytes);
    await writeFile(file, "");
  }
  await writeFile(
    path.join(folder, "nginx.conf"),
    `worker_processes auto;
pid ${folder}/pid;
events { worker_connections 4096; }
http {
  access_log off;
  sendfile off;
  keepalive_requests 10000;
  types { text/html html; }
  charset utf-8;
  gzip_static always;
  open_file_cache max=1000 inactive=60s;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port} reuseport;
    root ${folder}/www;
    location / { try_files $uri.html =404; }
  }
}
`,
  );
  const args = ["-p", folder, "-c", `${folder}/nginx.conf`, "-e", "stderr", "-g", "daemon off;"];
  const child = spawn("/usr/sbin/nginx", args, { stdio: ["ignore", "ignore", "inherit"] });
  const url = `http://127.0.0.1:${port}`;
  const [first = "/"] = pages.keys();
  for (let tried = 0; ; tried += 1) {
    const answer = await fetch(`${url}${first}`).catch(() => null);
    if (answer?.ok) break;
    if (tried > 50 || child.exitCode !== null) throw new Error("the plain nginx does not answer");
    await wait(100);
  }
  return {
    url,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
