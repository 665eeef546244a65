import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { fetchAsSent } from "./support/as-sent";
import { buildBareApp, startBareApp } from "./support/bare-app";
import { buildProduct } from "./support/product";
import { sitePages, startSite } from "./support/site";

interface Row {
  page: string;
  /** Compressed HTML (kB of 1,000 bytes). */
  htmlKb: number;
  /** Compressed scripts the page loads by itself; those for touched or idle parts come later. */
  scriptKb: number;
  /** Over the minimal Next page's own. */
  scriptOverKb: number;
  styleKb: number;
}

const kb = (bytes: number) => Math.round(bytes / 100) / 10;

async function htmlOf(url: string): Promise<{ text: string; bytes: number }> {
  const { body, encoding } = await fetchAsSent(url);
  const plain = encoding === "gzip" ? gunzipSync(body) : body;
  return { text: plain.toString("utf8"), bytes: gzipSync(plain).length };
}

async function gzipped(base: string, paths: ReadonlySet<string>): Promise<number> {
  let sum = 0;
  for (const path of paths) {
    const { body, encoding } = await fetchAsSent(new URL(path, base).href);
    sum += gzipSync(encoding === "gzip" ? gunzipSync(body) : body).length;
  }
  return sum;
}

/** Scripts that current browsers load for this HTML; `nomodule` ones are for others. */
function scriptsOf(html: string): Set<string> {
  const tags = html.match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g) ?? [];
  const preloads = html.match(/<link\b[^>]*\bas="script"[^>]*>/g) ?? [];
  return new Set(
    [...tags.filter((tag) => !/\bnomodule\b/i.test(tag)), ...preloads].flatMap(
      (tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1]?.replaceAll("&amp;", "&") ?? [],
    ),
  );
}

function stylesOf(html: string): Set<string> {
  const tags = html.match(/<link\b[^>]*\brel="stylesheet"[^>]*>/g) ?? [];
  return new Set(tags.flatMap((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? []));
}

/**
 * What a first visit to each kind of page loads, compressed (gzip, level 6), and its scripts over those of a minimal
 * Next page built in the same run. `--port 4930 --build`.
 */
export async function run(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: "string", default: "4930" }, build: { type: "boolean", default: false } },
  });
  const port = Number(values.port);
  await buildBareApp();
  await buildProduct(values.build);
  const bare = await startBareApp(port + 1, "");
  const site = await startSite(port);
  const rows: Row[] = [];
  try {
    const minimal = await htmlOf(`${bare.url}/`);
    const own = await gzipped(bare.url, scriptsOf(minimal.text));
    rows.push({
      page: "minimal Next page",
      htmlKb: kb(minimal.bytes),
      scriptKb: kb(own),
      scriptOverKb: 0,
      styleKb: 0,
    });
    for (const page of await sitePages(site)) {
      const html = await htmlOf(`${site.url}${page.path}`);
      const script = await gzipped(site.url, scriptsOf(html.text));
      const style = await gzipped(site.url, stylesOf(html.text));
      const sizes = {
        htmlKb: kb(html.bytes),
        scriptKb: kb(script),
        scriptOverKb: kb(script - own),
        styleKb: kb(style),
      };
      rows.push({ page: page.name, ...sizes });
    }
  } finally {
    await site.stop();
    await bare.stop();
  }
  console.table(rows);
  return rows;
}
