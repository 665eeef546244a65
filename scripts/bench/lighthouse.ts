import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import lighthouse from "lighthouse";
import { chromium } from "playwright";
import { buildProduct } from "./support/product";
import { sitePages, startSite } from "./support/site";

type Row = Record<string, string | number>;

interface Browser {
  port: number;
  stop(): Promise<void>;
}

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Debian's Chromium, else the one Playwright has installed. */
async function startBrowser(port: number): Promise<Browser> {
  const program = existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : chromium.executablePath();
  const profile = await mkdtemp(path.join(tmpdir(), "rozoom-lighthouse-"));
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`], {
    stdio: "ignore",
  });
  for (
    let tried = 0;
    !(await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null))?.ok;
    tried += 1
  ) {
    if (tried > 100) throw new Error("Chromium does not answer");
    await wait(100);
  }
  return {
    port,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Lighthouse (mobile, as it comes) on the production build, every category it has, one German page of each kind.
 * Prints what cost points. `--pages home,post --port 4940 --build`.
 */
export async function run(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: "string" },
      port: { type: "string", default: "4940" },
      build: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  await buildProduct(values.build);
  const site = await startSite(port);
  const rows: Row[] = [];
  const losses: string[] = [];
  try {
    const wanted = values.pages?.split(",");
    for (const page of (await sitePages(site)).filter(({ name }) => wanted?.includes(name) ?? true)) {
      const browser = await startBrowser(port + 1);
      try {
        const address = `http://localhost:${port}${page.path}`;
        const result = await lighthouse(address, { port: browser.port, output: "json", logLevel: "error" });
        if (!result) throw new Error(`Lighthouse had nothing to say about ${page.path}`);
        const { categories, audits } = result.lhr;
        const row: Row = { page: page.name };
        for (const category of Object.values(categories)) {
          row[category.title] = category.score === null ? "none" : Math.round(category.score * 100);
          for (const { id, weight } of category.auditRefs) {
            const audit = audits[id];
            if (weight > 0 && audit && audit.score !== null && audit.score < 1)
              losses.push(`${page.name}, ${category.title}: ${audit.title} ${audit.displayValue ?? ""}`);
          }
        }
        rows.push(row);
      } finally {
        await browser.stop();
      }
    }
  } finally {
    await site.stop();
  }
  console.table(rows);
  if (losses.length > 0) console.log(losses.join("\n"));
  return rows;
}
