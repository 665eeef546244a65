import "server-only";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { FileFailure } from "../model/file";

/** Characters of a file that its assistant learns at most: some 500 pages. */
const maxLength = 1_000_000;

/** How long reading a file may take (ms). */
const timeoutMs = 30_000;

/** Heap of the thread that reads (MB), and how much the whole process may grow meanwhile: buffers lie outside the heap. */
const maxHeapMb = 320;
const maxGrowthBytes = 600 * 1024 * 1024;
const watchMs = 100;

const reply = z.union([
  z.object({ parts: z.array(z.string()) }),
  z.object({ failure: z.enum(["too_complex", "too_long", "encrypted", "damaged"]) }),
]);

export type Extracted = { parts: string[] } | { failure: FileFailure };

/**
 * The text of a file in parts (the pages of a PDF, else one). It is read in a thread of its own that is ended when it
 * takes too long or too much memory. Never throws for what stands in the file.
 */
export async function extractText(contentType: string, bytes: Uint8Array): Promise<Extracted> {
  const script = path.join(process.cwd(), "lib", "projects", "model", "extract", "extract-worker.mjs");
  const worker = new Worker(pathToFileURL(script), {
    workerData: { contentType, bytes, maxLength },
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  const before = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Extracted>((resolve) => {
      timer = setTimeout(() => resolve({ failure: "timeout" }), timeoutMs);
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > maxGrowthBytes) resolve({ failure: "too_complex" });
      }, watchMs);
      worker.once("message", (message) => {
        const told = reply.safeParse(message);
        resolve(told.success ? told.data : { failure: "internal" });
      });
      worker.once("error", (error) => {
        const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
        resolve({ failure: isMemory ? "too_complex" : "damaged" });
      });
      worker.once("exit", () => resolve({ failure: "internal" }));
    });
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}
