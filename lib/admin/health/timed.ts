import "server-only";
import { logger } from "@/lib/core/logger";

/** What is silent for longer counts as failing (ms). */
const timeoutMs = 2_000;

/** Asks something and notes how long the answer took (ms); silence and errors are failures. Never throws. */
export async function timed<T>(
  ask: () => Promise<T>,
): Promise<{ state: "ok" | "failing"; ms: number | null; value: T | undefined }> {
  const startedAt = performance.now();
  const timeout = AbortSignal.timeout(timeoutMs);
  const silence = new Promise<never>((_, reject) => {
    timeout.addEventListener("abort", () => reject(timeout.reason), { once: true });
  });
  try {
    const value = await Promise.race([ask(), silence]);
    return { state: "ok", ms: Math.round((performance.now() - startedAt) * 10) / 10, value };
  } catch (err) {
    logger().warn({ err }, "a part of the product does not answer");
    return { state: "failing", ms: null, value: undefined };
  }
}
