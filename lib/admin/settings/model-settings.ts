import "server-only";
import { sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { aiSettings } from "@/db/schema";
import { forgetSpending, modelsOf, readSpendingPolicy, spentThisMonth } from "@/lib/ai/answer-chain";
import { parseModelRef } from "@/lib/ai/model/settings";
import { modelSettings, processModels } from "@/lib/ai/process-models";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission, requireRecentSignIn } from "@/lib/auth/require-permission";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/model/errors";
import { changedValues } from "../model/changed-values";
import type { ModelInput, ModelSettingsView } from "../model/settings";

const microCentsPerCent = 1_000_000;

/** Which models answer, what they have cost this month and may cost. @throws AppError `forbidden`. */
export async function getModelSettings(viewer: UserViewer): Promise<ModelSettingsView> {
  requirePermission(viewer, "settings.read");
  const [policy, spent] = await Promise.all([readSpendingPolicy(), spentThisMonth()]);
  const { providers } = modelSettings(env());
  const spentCents = Math.round((spent / microCentsPerCent) * 100) / 100;
  return {
    chain: [...policy.chain],
    monthlyCapCents: policy.monthlyCapCents,
    spentCents,
    capReached: policy.monthlyCapCents !== null && spentCents >= policy.monthlyCapCents,
    installed: [...env().AI_CHAIN],
    providers: providers.map(({ name }) => name),
    used: modelsOf(policy.chain).map((model) => ({
      model: `${model.provider}/${model.modelId}`,
      priced: model.price !== null,
    })),
  };
}

/**
 * Chooses the models and the month's cap; the next answers obey within two seconds, in every process.
 * @throws AppError `forbidden`, `reauthentication_required`, `invalid_input` for a provider that is not configured.
 */
export async function saveModelSettings(viewer: UserViewer, input: ModelInput): Promise<ModelSettingsView> {
  requirePermission(viewer, "settings.write");
  requireRecentSignIn(viewer);
  refuseUnknownProviders(input.chain);
  await (await orm()).transaction(async (transaction) => {
    const before = await readSpendingPolicy(transaction);
    const { chain, monthlyCapCents } = input;
    const changed = changedValues(
      { chain: [...before.chain], monthlyCapCents: before.monthlyCapCents },
      { chain, monthlyCapCents },
    );
    if (Object.keys(changed.after).length === 0) return;
    const values = { chain, monthlyCapCents, updatedAt: sql`now()` };
    await transaction
      .insert(aiSettings)
      .values({ key: "site", ...values })
      .onConflictDoUpdate({ target: aiSettings.key, set: values });
    await writeAudit(transaction, {
      actor: viewer,
      action: "settings.models_changed",
      target: { type: "settings", id: "models" },
      ...changed,
    });
  });
  forgetSpending();
  return getModelSettings(viewer);
}

function refuseUnknownProviders(chain: readonly string[]): void {
  const fields = chain.flatMap((entry, index) => {
    const ref = parseModelRef(entry);
    const isKnown = ref !== null && processModels().findChatModel(ref) !== null;
    return isKnown
      ? []
      : [{ path: `chain.${index}`, code: "unknown_provider", message: "has no provider here" }];
  });
  if (fields.length > 0) throw new AppError("invalid_input", { details: { fields } });
}
