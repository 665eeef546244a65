import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Opens streams and notes when their first text came; runs in a process of its own, with plain node:http and as little
 * work per byte as possible, so that the server and not this is measured. One `LoadPlan` as JSON in the first argument,
 * one `LoadResult` as JSON on stdout.
 */
export interface LoadPlan {
  url: string;
  /** JSON body of each request. */
  body: string;
  /** Bytes that stand in the stream when the first text is there. */
  firstMark: string;
  /** People who talk at the same time. */
  streams: number;
  /** Questions each of them asks, one after the other. */
  asks: number;
  /** Time over which the first questions are spread (ms); 0 asks all of them in one moment. */
  arrivalMs: number;
  /** The text all streams must have, to find lost or reordered pieces; null looks at nothing but the first text. */
  expected: string | null;
}

export interface LoadResult {
  /** From sending the question to its first text (ms). */
  firstTextMs: number[];
  /** Streams that broke, or were refused. */
  failed: number;
  /** Streams whose text was not the expected one. */
  wrong: number;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

function openStream(plan: LoadPlan, result: LoadResult): Promise<void> {
  return new Promise((resolve) => {
    const askedAt = performance.now();
    const parts: Buffer[] = [];
    let waiting = true;
    let ended = false;
    const end = (failed: boolean) => {
      if (ended) return;
      ended = true;
      if (failed || waiting) result.failed += 1;
      else if (plan.expected !== null && textOf(Buffer.concat(parts)) !== plan.expected) result.wrong += 1;
      resolve();
    };
    const request = http.request(plan.url, {
      method: "POST",
      agent,
      headers: { "content-type": "application/json", "content-length": Buffer.byteLength(plan.body) },
    });
    request.on("error", () => end(true));
    request.on("response", (response) => {
      response.on("data", (bytes: Buffer) => {
        if (plan.expected !== null) parts.push(bytes);
        if (!waiting || !bytes.includes(plan.firstMark)) return;
        waiting = false;
        result.firstTextMs.push(performance.now() - askedAt);
      });
      response.on("end", () => end(response.statusCode !== 200));
      response.on("error", () => end(true));
      response.on("close", () => end(!response.complete));
    });
    request.end(plan.body);
  });
}

/** The text of a UI message stream (AI SDK protocol v1). */
function textOf(bytes: Buffer): string {
  return bytes
    .toString("utf8")
    .split("\n")
    .map((line) => (line.startsWith('data: {"type":"text-delta"') ? JSON.parse(line.slice(6)).delta : ""))
    .join("");
}

async function talk(plan: LoadPlan, position: number, result: LoadResult): Promise<void> {
  await wait((plan.arrivalMs / plan.streams) * position);
  for (let asked = 0; asked < plan.asks; asked += 1) await openStream(plan, result);
}

const [given] = process.argv.slice(2);
if (given !== undefined) {
  const plan: LoadPlan = JSON.parse(given);
  const result: LoadResult = { firstTextMs: [], failed: 0, wrong: 0 };
  await Promise.all(Array.from({ length: plan.streams }, (_, position) => talk(plan, position, result)));
  process.stdout.write(JSON.stringify(result), () => process.exit(0));
}
