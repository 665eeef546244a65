import { parseArgs } from "node:util";
import { z } from "zod";
import type { LoadPlan, LoadResult } from "./load/open-streams";
import { buildBareApp, startBareApp } from "./support/bare-app";
import { root, runToEnd, type Server, startServer } from "./support/child";
import { buildProduct, startProduct, startServices } from "./support/product";

const question = "Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?";
const parts = [{ type: "text", text: question }];
/** What the stand-in provider itself takes to the first token (ms). */
const providerDelayMs = 200;

/** Something that answers questions: the way to ask it, and its server. */
interface Target {
  name: string;
  server: Server;
  path: string;
  body: unknown;
  firstMark: string;
}

interface Row {
  target: string;
  streams: number;
  p50: number;
  p95: number;
  failed: number;
  wrong: number;
  /** Processor time of the server an answer takes (ms), and its share of one core over the whole run. */
  cpuMs: number;
  cpuShare: number;
  rssMb: number;
  peakMb: number;
}

interface Load {
  streams: number;
  asks: number;
  arrivalMs: number;
  expected: string | null;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const loadResult: z.ZodType<LoadResult> = z.object({
  firstTextMs: z.array(z.number()),
  failed: z.number(),
  wrong: z.number(),
});

async function measure(target: Target, load: Load): Promise<Row> {
  const plan: LoadPlan = {
    url: `${target.server.url}${target.path}`,
    body: JSON.stringify(target.body),
    firstMark: target.firstMark,
    ...load,
  };
  const before = target.server.usage();
  const startedAt = performance.now();
  const args = ["--import", "tsx", `${root}/scripts/bench/load/open-streams.ts`, JSON.stringify(plan)];
  const result = loadResult.parse(JSON.parse(await runToEnd(process.execPath, args)));
  const elapsedMs = performance.now() - startedAt;
  const after = target.server.usage();
  const added = (share: number) =>
    Math.round((percentile(result.firstTextMs, share) - providerDelayMs) * 10) / 10;
  return {
    target: target.name,
    streams: load.streams,
    p50: added(0.5),
    p95: added(0.95),
    failed: result.failed,
    wrong: result.wrong,
    cpuMs: Math.round(((after.cpuMs - before.cpuMs) / (load.streams * load.asks)) * 100) / 100,
    cpuShare: Math.round(((after.cpuMs - before.cpuMs) / elapsedMs) * 100) / 100,
    rssMb: after.rssMb,
    peakMb: after.peakMb,
  };
}

/** Rounds of a measurement of single milliseconds; an odd number has a middle. */
const rounds = 5;

/** Measures the targets in turns and returns the middle round of each: a busy moment of the machine meets them all. */
async function measureInTurns(targets: readonly Target[], load: Load): Promise<Row[]> {
  const measured = new Map<Target, Row[]>(targets.map((target) => [target, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [target, rows] of measured) rows.push(await measure(target, load));
  }
  return [...measured.values()].flatMap((rows) =>
    rows.toSorted((left, right) => left.p50 - right.p50).slice((rounds - 1) / 2, (rounds + 1) / 2),
  );
}

async function setProvider(provider: Server, settings: Record<string, unknown>): Promise<void> {
  await fetch(`${provider.url}/__sandbox/config`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ delayMs: providerDelayMs, mode: "count", ...settings }),
  });
}

/** The stand-in itself, the bare AI SDK route and the product, in the order in which they are measured. */
function targetsOf(provider: Server, bare: Server, product: Server): Target[] {
  return [
    {
      name: "provider",
      server: provider,
      path: "/v1/chat/completions",
      body: { model: "sandbox-1", stream: true, messages: [{ role: "user", content: question }] },
      firstMark: '"content":"',
    },
    {
      name: "bare AI SDK",
      server: bare,
      path: "/api/chat",
      body: { messages: [{ id: "1", role: "user", parts }] },
      firstMark: '"text-delta"',
    },
    {
      name: "product",
      server: product,
      path: "/api/chat",
      body: { locale: "de", message: { role: "user", parts } },
      firstMark: '"text-delta"',
    },
  ];
}

/**
 * Time added to the first token over the stand-in provider's own 200 ms, with the conversation stored in PostgreSQL,
 * beside the AI SDK's documented route; then a thousand open streams, none lost or reordered.
 * `--streams 20,100,200,500 --tokens 100 --rate 20 --arrival spread|burst --only product --open 1000 --build --profile DIR`.
 */
export async function run(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      streams: { type: "string", default: "20,100,200,500" },
      open: { type: "string", default: "1000" },
      tokens: { type: "string", default: "100" },
      rate: { type: "string", default: "20" },
      arrival: { type: "string", default: "spread" },
      only: { type: "string" },
      build: { type: "boolean", default: false },
      profile: { type: "string" },
      port: { type: "string", default: "4901" },
    },
  });
  const port = Number(values.port);
  const tokens = Number(values.tokens);
  const rate = Number(values.rate);
  await buildBareApp();
  await buildProduct(values.build);
  const services = await startServices(port + 10);
  const running: Server[] = [];
  const rows: Row[] = [];
  try {
    const provider = await startServer({
      args: ["--import", "tsx", "sandbox/index.ts", "openai", "--port", String(port)],
      port,
      readyPath: "/v1/models",
    });
    running.push(provider);
    const bare = await startBareApp(port + 1, `${provider.url}/v1`);
    running.push(bare);
    const settings = {
      ...services.settings,
      COMPATIBLE_BASE_URL: `${provider.url}/v1`,
      AI_CHAIN: "compatible/sandbox-1",
    };
    const profiler = values.profile ? ["--cpu-prof", `--cpu-prof-dir=${values.profile}`] : [];
    const product = await startProduct(port + 2, settings, profiler);
    running.push(product);
    const targets = targetsOf(provider, bare, product).filter(
      (target) => values.only === undefined || target.name.startsWith(values.only),
    );

    await setProvider(provider, { rate: 0, tokens: 20 });
    const one = { streams: 1, arrivalMs: 0, expected: null };
    for (const target of targets) await measure(target, { ...one, streams: 4, asks: 25 });
    rows.push(...(await measureInTurns(targets, { ...one, asks: 20 })));

    await setProvider(provider, { rate, tokens });
    const streamMs = providerDelayMs + (tokens * 1_000) / rate;
    const arrivalMs = values.arrival === "burst" ? 0 : streamMs;
    for (const streams of values.streams.split(",").filter(Boolean).map(Number)) {
      for (const target of targets)
        rows.push(await measure(target, { streams, asks: 2, arrivalMs, expected: null }));
    }

    const open = Number(values.open);
    if (open > 0) {
      await setProvider(provider, { rate: 5, tokens: 150 });
      const expected = Array.from({ length: 150 }, (_, index) => `${index} `).join("");
      for (const target of targets.filter((candidate) => candidate.name !== "provider")) {
        rows.push(await measure(target, { streams: open, asks: 1, arrivalMs: 10_000, expected }));
      }
    }
  } finally {
    for (const server of running.toReversed()) await server.stop();
    await services.stop();
  }
  console.table(rows);
  return rows;
}
