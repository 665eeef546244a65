import "server-only";
import { eq } from "drizzle-orm";
import { database, orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { aiSettings } from "@/db/schema";
import { logger } from "@/lib/core/logger";
import { parseModelRef } from "./model/settings";
import { processModels } from "./process-models";
import type { ChatModel } from "./registry";

/** Which models may answer now. */
export interface AnswerChain {
  /** The preferred one first; empty when answers are quoted. */
  models: readonly ChatModel[];
  /** Whether it is empty because the month's spending has reached its cap. */
  capped: boolean;
}

interface SpendingPolicy {
  chain: readonly string[];
  monthlyCapCents: number | null;
}

declare global {
  var rozoomSpending:
    | { policy: SpendingPolicy; policyUntil: number; spent: number; spentUntil: number }
    | undefined;
}

/** A changed setting counts after this time at the latest (ms). */
const policyMs = 2_000;

/** What was spent is at most this old (ms); answers begun within it may pass the cap. */
const spentMs = 10_000;

const microCentsPerCent = 1_000_000;

/**
 * The models that answer: those the administration chose, else AI_CHAIN; none once the month's costs have reached the cap.
 * A chosen model whose provider is no longer configured is left out. Never throws: while the database is away, what was
 * known last holds.
 */
export async function answerChain(): Promise<AnswerChain> {
  const { policy, spent } = await currentSpending();
  const cap = policy.monthlyCapCents;
  if (cap !== null && spent >= cap * microCentsPerCent) return { models: [], capped: true };
  return { models: modelsOf(policy.chain), capped: false };
}

/** The models a saved chain names; without one, those of AI_CHAIN. */
export function modelsOf(chain: readonly string[]): readonly ChatModel[] {
  const registry = processModels();
  const chosen = chain.flatMap((entry) => {
    const ref = parseModelRef(entry);
    return (ref && registry.findChatModel(ref)) ?? [];
  });
  return chosen.length > 0 ? chosen : registry.chat;
}

/** Has the next answer read the settings anew, after they were changed in this process. */
export function forgetSpending(): void {
  globalThis.rozoomSpending = undefined;
}

async function currentSpending() {
  const now = Date.now();
  const known = globalThis.rozoomSpending;
  if (known && known.policyUntil > now) return known;
  try {
    const policy = await readSpendingPolicy();
    const sum = await currentSum(policy, now);
    globalThis.rozoomSpending = { policy, policyUntil: now + policyMs, ...sum };
    return globalThis.rozoomSpending;
  } catch (err) {
    logger().error({ err }, "reading the spending policy failed");
    return known ?? { policy: { chain: [], monthlyCapCents: null }, spent: 0 };
  }
}

async function currentSum({ monthlyCapCents }: SpendingPolicy, now: number) {
  // Without a cap nobody needs the sum.
  if (monthlyCapCents === null) return { spent: 0, spentUntil: 0 };
  const known = globalThis.rozoomSpending;
  if (known && known.spentUntil > now) return { spent: known.spent, spentUntil: known.spentUntil };
  return { spent: await spentThisMonth(), spentUntil: now + spentMs };
}

/** What the administration decided about models; the defaults when it did not. */
export async function readSpendingPolicy(db?: Orm): Promise<SpendingPolicy> {
  const [row] = await (db ?? (await orm())).select().from(aiSettings).where(eq(aiSettings.key, "site"));
  return { chain: row?.chain ?? [], monthlyCapCents: row?.monthlyCapCents ?? null };
}

/** What answers have cost in this calendar month (UTC), in millionths of a US cent. */
export async function spentThisMonth(): Promise<number> {
  const db = await database();
  const [row] = await db.query<{ spent: string | number }>(
    `select coalesce(sum(cost_micro_cents), 0)::bigint as spent from rozoom_ki_clients.answer_records
     where cost_micro_cents > 0 and created_at >= date_trunc('month', now() at time zone 'UTC') at time zone 'UTC'`,
  );
  return Number(row?.spent ?? 0);
}
