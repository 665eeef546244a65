import { z } from "zod";
import { locales } from "@/lib/core/model/locale";
import { storableText } from "@/lib/core/model/storable-text";
import { apiConversation } from "./api-conversation";
import { maxQuestionLength } from "./client/question-length";

const storedId = z.string().max(64).transform(storableText);

/** Body of `POST /api/v1/projects/{projectId}/chat`. */
export const projectChatInput = z
  .strictObject({
    message: z
      .string()
      .max(maxQuestionLength)
      .transform((text) => storableText(text).trim())
      .pipe(z.string().min(1))
      .optional(),
    conversationId: storedId
      .optional()
      .meta({ description: "Conversation to go on with; without it a new one begins" }),
    stream: z
      .boolean()
      .default(false)
      .meta({ description: "Whether to answer with a stream of UI message chunks instead of JSON" }),
    promptIds: z
      .array(storedId)
      .min(1)
      .max(50)
      .optional()
      .meta({ description: "The only prompts to heed and to quote; all of the project's unless set" }),
    locale: z.enum(locales).optional().meta({
      description: "Language of the answer when the message's own is unclear; one's own unless set",
    }),
    messageId: z
      .string()
      .regex(/^[\w.:-]{1,64}$/)
      .optional()
      .meta({ description: "The sender's own id of the message; the same one twice is one message" }),
    replaces: storedId
      .optional()
      .meta({ description: "Id of the newest message of one's own that this one replaces" }),
    retry: storedId.optional().meta({ description: "Id of the newest answer, to have it made again" }),
  })
  .refine((body) => (body.message !== undefined) !== (body.retry !== undefined), {
    path: ["message"],
    error: "send either message or retry",
  })
  .meta({ id: "ProjectChat" });

export type ProjectChatInput = z.output<typeof projectChatInput>;

export const citationView = z
  .object({
    number: z.number().int().meta({ description: "The number in square brackets in the answer's text" }),
    kind: z.enum(["prompt", "file"]),
    sourceId: z.string().meta({ description: "Id of the prompt or file" }),
    title: z.string(),
    headingPath: z.array(z.string()),
    passage: z.string(),
    score: z.number(),
  })
  .meta({ id: "Citation" });

export type CitationView = z.output<typeof citationView>;

/** The whole answer, for callers that do not take streams. */
export const projectAnswer = z
  .object({
    conversationId: z.string(),
    message: z.object({
      id: z.string(),
      role: z.literal("assistant"),
      content: z.string(),
      status: z.enum(["complete", "interrupted", "stopped", "failed"]),
      mode: z
        .enum(["model", "extractive"])
        .meta({ description: "`extractive`: quoted word for word, without a model" }),
      createdAt: z.iso.datetime(),
    }),
    citations: z.array(citationView),
    usage: z.object({
      provider: z.string().nullable(),
      model: z.string().nullable(),
      inputTokens: z.number().int(),
      outputTokens: z.number().int(),
      milliseconds: z.number(),
    }),
  })
  .meta({ id: "ProjectAnswer" });

export type ProjectAnswer = z.output<typeof projectAnswer>;

/** A conversation with everything that is shown of it. */
export const projectConversation = apiConversation;
