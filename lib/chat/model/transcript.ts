import { z } from "zod";
import { locales } from "@/lib/core/model/locale";

const conversationSorts = ["updatedAt", "messageCount"] as const;

const day = z.iso.date().meta({ description: "A day in the company's time zone" });

/** What the list of a project's conversations is narrowed by. */
export const conversationFilters = z.strictObject({
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .meta({ description: "Words that were said; of masked data nothing" }),
  agent: z.string().max(40).optional(),
  locale: z.enum(locales).optional(),
  rating: z.enum(["up", "down"]).optional(),
  mode: z
    .enum(["model", "quoted"])
    .optional()
    .meta({ description: "Whether an answer was made by a model or quoted" }),
  state: z
    .enum(["handoff", "failed"])
    .optional()
    .meta({ description: "`failed`: an answer broke off or never came" }),
  lead: z.enum(["yes", "no"]).optional(),
  updatedFrom: day.optional(),
  updatedTo: day.optional(),
});
export type ConversationFilters = z.output<typeof conversationFilters>;

export const conversationListQuery = conversationFilters.extend({
  sort: z.enum(conversationSorts.flatMap((field) => [field, `-${field}`] as const)).default("-updatedAt"),
});
export type ConversationListQuery = z.output<typeof conversationListQuery>;

const leadLink = z.object({ id: z.string(), reference: z.string() });

const costMicroCents = z
  .number()
  .nullable()
  .meta({ description: "Millionths of a US cent; null when no price is known" });

/** A conversation as the company's staff lists it. */
export const staffConversation = z
  .object({
    id: z.string(),
    question: z.string().nullable().meta({ description: "Beginning of the first question" }),
    locale: z.enum(locales),
    agent: z.string().nullable(),
    status: z.enum(["open", "handoff"]),
    messageCount: z.number().int(),
    failedCount: z.number().int(),
    ratedUp: z.number().int(),
    ratedDown: z.number().int(),
    modes: z.array(z.enum(["model", "extractive"])),
    costMicroCents,
    lead: leadLink.nullable(),
    isMasked: z.boolean(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "StaffConversation" });
export type StaffConversation = z.output<typeof staffConversation>;

/** How a question came to an agent, as the turn notes it. */
export const routeRecord = z.object({
  by: z.string().nullish(),
  predicted: z.string().nullish(),
  confidence: z.number().nullish(),
  previous: z.string().nullish(),
  agent: z.string().nullish(),
  locale: z.string().nullish(),
});

export const retrievedRecord = z.object({
  number: z.number(),
  chunkId: z.string(),
  title: z.string(),
  headingPath: z.array(z.string()),
  url: z.string(),
  anchor: z.string().nullish(),
  locale: z.string(),
  score: z.number(),
  lexicalRank: z.number().nullish(),
  vectorRank: z.number().nullish(),
  cited: z.boolean(),
});

export const attemptRecord = z.object({
  provider: z.string(),
  modelId: z.string(),
  code: z.string(),
  status: z.number().nullish(),
  durationMs: z.number(),
  skipped: z.boolean(),
});

export const checksRecord = z.object({
  answered: z.boolean().optional(),
  moderation: z.string().optional(),
  cited: z.array(z.number()).optional(),
  removedCitations: z.array(z.number()).optional(),
  removedLinks: z.array(z.string()).optional(),
  unknownPrices: z.array(z.string()).optional(),
  maskedValues: z.number().optional(),
});

/** Why an answer is as it is. */
export const answerRecordView = z
  .object({
    mode: z.enum(["model", "extractive"]),
    outcome: z.enum(["complete", "interrupted", "stopped", "failed"]),
    provider: z.string().nullable(),
    model: z.string().nullable(),
    inputTokens: z.number().int().nullable(),
    outputTokens: z.number().int().nullable(),
    costMicroCents,
    promptVersion: z.number().int(),
    route: routeRecord,
    passages: z.array(
      retrievedRecord.extend({
        text: z.string().nullable().meta({ description: "Null when the passage is no longer known" }),
      }),
    ),
    attempts: z.array(attemptRecord),
    checks: checksRecord,
    stepsMs: z.record(z.string(), z.number()).meta({ description: "Milliseconds after the question" }),
  })
  .meta({ id: "AnswerRecord" });
export type AnswerRecordView = z.output<typeof answerRecordView>;

const transcriptSource = z.object({
  number: z.number(),
  chunkId: z.string(),
  url: z.string(),
  title: z.string(),
  headingPath: z.array(z.string()),
  passage: z.string(),
  locale: z.string(),
  score: z.number(),
});

export const transcriptMessage = z
  .object({
    id: z.string(),
    role: z.enum(["user", "assistant", "system"]),
    text: z.string(),
    status: z.enum(["complete", "streaming", "interrupted", "stopped", "failed"]),
    agent: z.string().nullable(),
    takenOverFrom: z.string().nullable(),
    sources: z.array(transcriptSource),
    suggestions: z.array(z.string()),
    notice: z.enum(["quoted", "price", "declined"]).nullable(),
    leadCard: z.enum(["offer", "no_answer", "handoff"]).nullable(),
    rating: z
      .object({ value: z.number().int(), reason: z.string().nullable(), comment: z.string().nullable() })
      .nullable(),
    record: answerRecordView.nullable(),
    createdAt: z.string(),
  })
  .meta({ id: "StaffMessage" });
export type TranscriptMessage = z.output<typeof transcriptMessage>;

export const transcript = staffConversation
  .omit({ question: true })
  .extend({
    hasAccount: z.boolean(),
    handoffAt: z.string().nullable(),
    messages: z.array(transcriptMessage),
  })
  .meta({ id: "StaffTranscript" });
export type Transcript = z.output<typeof transcript>;
