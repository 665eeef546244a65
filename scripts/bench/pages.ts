import { parseArgs } from "node:util";
import { startFront } from "@/deploy/nginx/start-front";
import { fetchAsSent } from "./support/as-sent";
import { runToEnd } from "./support/child";
import { startPlainNginx } from "./support/plain-nginx";
import { buildProduct } from "./support/product";
import { sitePages, startSite } from "./support/site";

interface Row {
  page: string;
  /** Size of the HTML as sent, compressed (bytes). */
  bytes: number;
  /** Requests a second: Next alone, behind the shipped nginx, plain nginx with the same bytes as files. */
  next: number;
  front: number;
  plain: number;
  /** `front / plain`. */
  ratio: number;
}

/** Rounds of which the middle one counts; the servers take turns within each. */
const rounds = 3;

async function requestsPerSecond(url: string, seconds: number): Promise<number> {
  const args = ["-t1", "-c64", `-d${seconds}s`, "-H", "Accept-Encoding: gzip", url];
  const printed = await runToEnd("wrk", args);
  if (/Non-2xx/.test(printed)) throw new Error(`${url} did not answer with 200:\n${printed}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]);
}

function middle(values: readonly number[]): number {
  return Math.round(values.toSorted((left, right) => left - right)[(values.length - 1) / 2] ?? Number.NaN);
}

/**
 * How many requests a second each kind of page stands: `next start` alone, behind the nginx configuration that ships
 * in deploy/, and plain nginx with the same bytes as files, in one run. Needs nginx and wrk (`apt-get install wrk
 * nginx-light`). `--seconds 4 --port 4920 --build`.
 */
export async function run(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: "string", default: "4" },
      port: { type: "string", default: "4920" },
      build: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  const seconds = Number(values.seconds);
  await buildProduct(values.build);
  const site = await startSite(port);
  const stops: (() => Promise<void>)[] = [site.stop];
  const rows: Row[] = [];
  try {
    const front = await startFront({ productPorts: [port], port: port + 1, purgePort: port + 2 });
    stops.push(front.stop);
    const pages = await sitePages(site);
    const sent = new Map<string, Buffer>();
    for (const page of pages) sent.set(page.path, (await fetchAsSent(`${front.url}${page.path}`)).body);
    const plain = await startPlainNginx(port + 3, sent);
    stops.push(plain.stop);
    const servers = { next: site.url, front: front.url, plain: plain.url };
    for (const page of pages) {
      const measured: Record<keyof typeof servers, number[]> = { next: [], front: [], plain: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const name of ["next", "front", "plain"] as const) {
          measured[name].push(await requestsPerSecond(`${servers[name]}${page.path}`, seconds));
        }
      }
      const row = {
        next: middle(measured.next),
        front: middle(measured.front),
        plain: middle(measured.plain),
      };
      const ratio = Math.round((row.front / row.plain) * 100) / 100;
      rows.push({ page: page.name, bytes: sent.get(page.path)?.length ?? 0, ...row, ratio });
    }
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
  console.table(rows);
  return rows;
}
