import "server-only";
import { and, inArray, sql } from "drizzle-orm";
import type { Orm } from "../database";
import {
  answerRecords,
  chunks,
  conversations,
  documents,
  feedback,
  handoffs,
  leadEvents,
  leads,
  type MessagePart,
  messages,
  users,
  visitors,
} from "../schema";
import { germanConversations } from "./content/clients/conversations-de";
import { englishConversations } from "./content/clients/conversations-en";
import { ukrainianConversations } from "./content/clients/conversations-uk";
import { seedLeads } from "./content/clients/leads";
import type {
  SeedColleague,
  SeedConversation,
  SeedLead,
  SeedLeadEvent,
  SeedTurn,
} from "./content/clients/types";
import { siteAssistant } from "./site-assistant";

const seedConversations = [...germanConversations, ...englishConversations, ...ukrainianConversations];

const { projectId, assistantId } = siteAssistant;

/** What the demo's model costs: list price of the named one, in millionths of a US cent a token. */
const demoModel = { provider: "openai", modelId: "gpt-5-mini", input: 25, output: 200 } as const;

/** A passage of the site's knowledge that an answer found. */
interface Passage {
  chunkId: string;
  documentId: string;
  title: string;
  url: string;
  locale: "de" | "en" | "uk";
  headingPath: string[];
  anchor: string | null;
  text: string;
}

/**
 * Requests and conversations of an autumn, so that the rooms of a fresh demo are lived in: all states, three languages,
 * ratings, a wish for a person, answers that failed. Deterministic. Writes nothing when there ever was a request or when
 * somebody has talked already; the site's knowledge and the demo's people must be there.
 */
export async function seedDemoClients(orm: Orm): Promise<void> {
  await orm.transaction(async (transaction) => {
    if (!(await isUntouched(transaction))) return;
    const passages = await readPassages(transaction);
    for (const conversation of seedConversations) await seedConversation(transaction, conversation, passages);
    for (const lead of seedLeads) await seedLead(transaction, lead);
  });
}

const demoStaff = ["usr_demo_admin", "usr_demo_operator"] as const satisfies readonly SeedColleague[];

/** The counter of requests remembers that there was one, also when it has been deleted. */
async function isUntouched(orm: Orm): Promise<boolean> {
  const staff = await orm
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.id, [...demoStaff]));
  if (staff.length < demoStaff.length) return false;
  const [talk] = await orm.select({ id: conversations.id }).from(conversations).limit(1);
  if (talk) return false;
  const [counter] = await orm
    .select({ used: sql<boolean>`is_called` })
    .from(sql`rozoom_ki_clients.leads_number_seq`);
  return counter?.used === false;
}

async function readPassages(orm: Orm): Promise<ReadonlyMap<string, Passage>> {
  const wanted = new Set(
    seedConversations.flatMap(({ turns }) =>
      turns.flatMap(({ found }) => found.map((key) => key.split("#")[0] ?? "")),
    ),
  );
  const rows = await orm
    .select({
      key: documents.externalKey,
      ordinal: chunks.ordinal,
      chunkId: chunks.id,
      documentId: documents.id,
      title: documents.title,
      url: documents.url,
      locale: documents.locale,
      headingPath: chunks.headingPath,
      anchor: chunks.anchor,
      text: chunks.text,
    })
    .from(chunks)
    .innerJoin(documents, sql`${documents.id} = ${chunks.documentId}`)
    .where(and(inArray(documents.externalKey, [...wanted]), sql`${chunks.projectId} = ${projectId}`));
  return new Map(rows.map(({ key, ordinal, ...passage }) => [`${key}#${ordinal}`, passage]));
}

const minuteMs = 60_000;

async function seedConversation(
  orm: Orm,
  { id, locale, startedAt, handoffMinute, turns }: SeedConversation,
  passages: ReadonlyMap<string, Passage>,
): Promise<void> {
  const start = Date.parse(startedAt);
  const last = turns.at(-1);
  const visitorId = id.replace("conv_", "vis_");
  await orm.insert(visitors).values({ id: visitorId, locale, createdAt: new Date(start) });
  await orm.insert(conversations).values({
    id,
    projectId,
    assistantId,
    visitorId,
    channel: "site",
    locale,
    title: turns[0]?.question.slice(0, 80) ?? null,
    agent: last?.agent ?? null,
    status: handoffMinute === undefined ? "open" : "handoff",
    messageCount: turns.length * 2,
    createdAt: new Date(start),
    updatedAt: new Date(start + (last?.minute ?? 0) * minuteMs + (last?.stepsMs[3] ?? 0)),
  });
  let previous: string | null = null;
  for (const [index, turn] of turns.entries()) {
    await seedTurn(orm, { conversationId: id, locale, index, start, previous }, turn, passages);
    previous = turn.agent;
  }
  if (handoffMinute !== undefined) {
    await orm.insert(handoffs).values({
      id: id.replace("conv_", "hand_"),
      projectId,
      conversationId: id,
      createdAt: new Date(start + handoffMinute * minuteMs),
    });
  }
}

interface TurnPlace {
  conversationId: string;
  locale: "de" | "en" | "uk";
  index: number;
  start: number;
  previous: string | null;
}

async function seedTurn(
  orm: Orm,
  { conversationId, locale, index, start, previous }: TurnPlace,
  turn: SeedTurn,
  passages: ReadonlyMap<string, Passage>,
): Promise<void> {
  const name = `${conversationId.replace("conv_", "msg_")}_${index + 1}`;
  const askedAt = new Date(start + turn.minute * minuteMs);
  const outcome = turn.outcome ?? "complete";
  const shared = { projectId, conversationId };
  const answerId = `${name}_a`;
  const found = turn.found.flatMap((key, place) => {
    const passage = passages.get(key);
    return passage ? [{ ...passage, number: place + 1, score: scoreOf(place) }] : [];
  });
  const cited = new Set([...turn.answer.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
  await orm.insert(messages).values([
    {
      ...shared,
      id: `${name}_q`,
      position: index * 2,
      role: "user",
      text: turn.question,
      parts: [{ type: "text", text: turn.question }],
      status: "complete",
      createdAt: askedAt,
    },
    {
      ...shared,
      id: answerId,
      position: index * 2 + 1,
      role: "assistant",
      text: turn.answer,
      parts: partsOf(
        turn,
        found.filter(({ number }) => cited.has(number)),
        previous,
      ),
      status: outcome,
      agent: turn.agent,
      createdAt: askedAt,
    },
  ]);
  const [routed, retrieved, firstText, done] = turn.stepsMs;
  await orm.insert(answerRecords).values({
    ...shared,
    messageId: answerId,
    assistantId,
    assistantVersion: 1,
    mode: turn.tokens ? "model" : "extractive",
    outcome,
    ...(turn.tokens ? costOf(turn.tokens) : {}),
    route: {
      by: "classifier",
      predicted: turn.predicted ?? turn.agent,
      confidence: turn.confidence,
      previous,
      agent: turn.agent,
      locale,
    },
    retrieval: found.map(({ text: _, ...passage }, place) => ({
      ...passage,
      lexicalRank: place + 1,
      vectorRank: place === 0 ? 2 : place === 1 ? 1 : null,
      cited: cited.has(passage.number),
    })),
    attempts: (turn.failed ?? []).map((attempt) => ({
      ...attempt,
      provider: demoModel.provider,
      skipped: false,
    })),
    checks: {
      ...(turn.tokens
        ? { cited: [...cited], removedCitations: [], removedLinks: [], unknownPrices: [], maskedValues: 0 }
        : { answered: turn.unanswered !== true && outcome === "complete" }),
    },
    timingsMs: { routed, retrieved, ...(turn.answer === "" ? {} : { firstText }), done },
    createdAt: new Date(askedAt.getTime() + done),
  });
  if (turn.rating) {
    await orm.insert(feedback).values({
      ...shared,
      messageId: answerId,
      rating: turn.rating.value,
      reason: turn.rating.reason ?? null,
      comment: turn.rating.comment ?? null,
      updatedAt: new Date(askedAt.getTime() + minuteMs),
    });
  }
}

/** Fused scores fall from place to place as reciprocal ranks do (k = 60, two lists). */
function scoreOf(place: number): number {
  return Math.round((1 / (61 + place) + 1 / (62 + place)) * 10_000) / 10_000;
}

function costOf([inputTokens, outputTokens]: readonly [number, number]) {
  return {
    provider: demoModel.provider,
    model: demoModel.modelId,
    inputTokens,
    outputTokens,
    costMicroCents: inputTokens * demoModel.input + outputTokens * demoModel.output,
  };
}

function partsOf(
  turn: SeedTurn,
  cited: readonly (Passage & { number: number; score: number })[],
  previous: string | null,
): MessagePart[] {
  const from = previous === turn.agent ? null : previous;
  const sources = cited.map(
    ({ chunkId, url, anchor, title, number, headingPath, text, locale, score }): MessagePart => ({
      type: "source-url",
      sourceId: chunkId,
      url: anchor ? `${url.replace(/#.*$/, "")}#${anchor}` : url,
      title,
      providerMetadata: { rozoom: { number, chunkId, headingPath, passage: text, locale, score } },
    }),
  );
  return [
    ...(turn.answer === "" ? [] : [{ type: "text" as const, text: turn.answer }]),
    { type: "data-agent", id: "agent", data: { agent: turn.agent, from } },
    ...sources,
    ...(turn.leadCard
      ? [
          {
            type: "data-lead-card" as const,
            id: "lead",
            data: { fields: ["email" as const, "name" as const], known: {}, reason: turn.leadCard },
          },
        ]
      : []),
    ...(turn.suggestions
      ? [{ type: "data-suggestions" as const, id: "suggestions", data: { questions: [...turn.suggestions] } }]
      : []),
  ];
}

async function seedLead(orm: Orm, { tags, createdAt, events = [], ...lead }: SeedLead): Promise<void> {
  const created = new Date(createdAt);
  await orm.insert(leads).values({
    ...lead,
    projectId,
    tags: [...(tags ?? [])],
    consentAt: created,
    dedupeKey: lead.id,
    createdAt: created,
    updatedAt: new Date(events.at(-1)?.at ?? createdAt),
  });
  if (events.length === 0) return;
  await orm.insert(leadEvents).values(
    events.map((event, index) => ({
      id: `${lead.id.replace("lead_", "lev_")}_${index + 1}`,
      leadId: lead.id,
      projectId,
      kind: event.kind,
      text: "text" in event ? event.text : null,
      data: dataOf(event),
      actorId: event.by,
      createdAt: new Date(event.at),
    })),
  );
}

function dataOf(event: SeedLeadEvent): Record<string, string | null> {
  switch (event.kind) {
    case "note":
      return {};
    case "mail":
      return { subject: event.subject };
    case "merged":
      return { leadId: event.leadId, reference: mergedReference(event.leadId) };
    default:
      return { from: event.from, to: event.to };
  }
}

/** Requests are counted in their order from 1. */
function mergedReference(leadId: string): string {
  const place = seedLeads.findIndex(({ id }) => id === leadId);
  const year = seedLeads[place]?.createdAt.slice(0, 4) ?? "";
  return `RK-${year}-${String(place + 1).padStart(5, "0")}`;
}
