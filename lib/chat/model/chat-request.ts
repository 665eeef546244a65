import { z } from "zod";
import { locales } from "@/lib/core/model/locale";
import { storableText } from "@/lib/core/model/storable-text";
import { maxQuestionLength } from "./client/question-length";

const questionText = z
  .string()
  .max(maxQuestionLength)
  .transform((text) => storableText(text).trim())
  .pipe(z.string().min(1, "must not be empty"));

const clientId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.:-]+$/);

/** An id of ours, or whatever somebody takes for one: it is looked for, not judged. */
const storedId = z.string().max(64).transform(storableText);

/** The question as a UI message of the AI SDK; only text parts are taken. */
const userMessage = z
  .strictObject({
    id: clientId.optional().meta({ description: "The sender's own id; the same one twice is one question" }),
    role: z.literal("user"),
    parts: z.array(z.object({ type: z.literal("text"), text: questionText })).length(1),
    metadata: z.unknown().optional(),
  })
  .meta({ id: "UserMessage" });

/** Body of `POST /api/chat`. */
export const chatRequest = z
  .strictObject({
    id: storedId.optional().meta({ description: "Conversation to go on with; without it a new one begins" }),
    locale: z.enum(locales),
    message: userMessage.optional(),
    replaces: storedId.optional().meta({ description: "Id of one's own question that this one replaces" }),
    retry: storedId.optional().meta({ description: "Id of an answer (or unanswered question) to try again" }),
    page: z.string().max(300).optional().meta({ description: "Path of the page the question was asked on" }),
  })
  .refine((body) => (body.message !== undefined) !== (body.retry !== undefined), {
    path: ["message"],
    error: "send either message or retry",
  })
  .meta({ id: "ChatRequest" });

export type ChatRequest = z.output<typeof chatRequest>;

const feedbackReasons = ["wrong", "incomplete", "unclear", "other"] as const;

/** Body of `POST /api/chat/{conversationId}/feedback`. */
export const feedbackInput = z
  .strictObject({
    messageId: storedId,
    rating: z
      .union([z.literal(1), z.literal(-1), z.literal(0)])
      .meta({ description: "0 takes the rating back" }),
    reason: z.enum(feedbackReasons).optional(),
    comment: z
      .string()
      .max(1_000)
      .transform((text) => storableText(text).trim())
      .optional(),
  })
  .meta({ id: "ChatFeedback" });

export type FeedbackInput = z.output<typeof feedbackInput>;
