import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { database } from "@/db/client";
import type { AnswerStatus } from "../model/ui-chunk";
import type { AnswerDraft } from "./answer-draft";

/** Pauses before a failed attempt is repeated (ms): a database that is started anew is back within them. */
const pausesMs = [200, 1_000, 4_000];

/** One statement, so that it is one round trip and all or nothing. */
const storeStatement = `
with stored as (
  update rozoom_ki_clients.messages
  set text = $4, parts = $5::jsonb, status = $6, agent = $7, lease_until = null
  where id = $1 and conversation_id = $2 and project_id = $3 and status = 'streaming'
  returning id
), explained as (
  insert into rozoom_ki_clients.answer_records
    (message_id, conversation_id, project_id, outcome, assistant_id, assistant_version, mode, provider, model,
     input_tokens, output_tokens, cost_micro_cents, route, retrieval, attempts, checks, timings_ms)
  select id, $2, $3, $6, $9, $10::integer, $11, $12, $13, $14::integer, $15::integer, $16::bigint,
    $17::jsonb, $18::jsonb, $19::jsonb, $20::jsonb, $21::jsonb
  from stored
)
update rozoom_ki_clients.conversations set agent = $7, masked_data = $8, updated_at = now()
where id = $2 and project_id = $3 and exists (select from stored)`;

/**
 * Stores an ended answer with the record that explains it. An answer whose conversation was deleted meanwhile, or
 * that a retry has replaced, is let go. A database that is away is waited for. @throws Error when it stays away.
 */
export async function persistAnswer(
  draft: AnswerDraft,
  outcome: Exclude<AnswerStatus, "streaming">,
  assistantVersion: number,
  maskedData: string | null,
): Promise<void> {
  const { turn, facts } = draft;
  const cited = new Set(draft.citedNumbers);
  const retrieval = draft.passages.map(({ text: _, ...passage }) => ({
    ...passage,
    cited: cited.has(passage.number),
  }));
  const values = [
    turn.answerId,
    turn.conversationId,
    turn.projectId,
    draft.text,
    JSON.stringify(draft.parts),
    outcome,
    draft.agent,
    maskedData,
    turn.assistantId,
    assistantVersion,
    facts.mode,
    facts.provider,
    facts.model,
    facts.inputTokens,
    facts.outputTokens,
    facts.costMicroCents,
    ...[facts.route, retrieval, facts.failures, facts.checks, draft.timingsMs].map((part) =>
      JSON.stringify(part),
    ),
  ];
  for (const pauseMs of pausesMs) {
    try {
      await store(values);
      return;
    } catch {
      await wait(pauseMs);
    }
  }
  await store(values);
}

async function store(values: readonly unknown[]): Promise<void> {
  await (await database()).query(storeStatement, values);
}
