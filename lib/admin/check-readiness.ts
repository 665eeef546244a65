import "server-only";
import { database } from "@/db/client";
import type { Readiness } from "@/lib/admin/model/readiness";
import { hasChatModel } from "@/lib/ai/process-models";
import { logger } from "@/lib/core/logger";

/** A database that is silent for longer counts as failing (ms). */
const timeoutMs = 2_000;

/** Whether this process can serve: asks the database and says which one and how answers are made. Never throws. */
export async function checkReadiness(): Promise<Readiness> {
  const answers = hasChatModel() ? "model" : "extractive";
  try {
    const db = await database();
    const timeout = AbortSignal.timeout(timeoutMs);
    await Promise.race([db.query("select 1"), rejection(timeout)]);
    return { status: "ok", database: db.dialect, answers };
  } catch (err) {
    logger().error({ err }, "not ready");
    return { status: "failing", database: "failing", answers };
  }
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
