import { z } from "zod";

export const conversationListQuery = z.strictObject({
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** A message as the AI SDK's UI messages are: text, source-url and data parts. */
const apiMessage = z
  .object({
    id: z.string(),
    role: z.enum(["user", "assistant"]),
    parts: z.array(z.looseObject({ type: z.string() })),
    metadata: z.object({
      conversationId: z.string(),
      status: z.enum(["streaming", "complete", "interrupted", "stopped", "failed"]).optional(),
      mode: z.enum(["model", "extractive"]).optional(),
      rating: z.union([z.literal(1), z.literal(-1)]).optional(),
      createdAt: z.iso.datetime().optional(),
    }),
  })
  .meta({ id: "ChatMessage" });

export const apiConversation = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    locale: z.enum(["de", "en", "uk"]),
    agent: z.string().nullable(),
    status: z.enum(["open", "handoff"]),
    active: z.boolean().meta({ description: "Whether …/stream has an answer to take up" }),
    createdAt: z.iso.datetime(),
    messages: z.array(apiMessage),
  })
  .meta({ id: "Conversation" });

export const apiConversationPage = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        title: z.string().nullable(),
        agent: z.string().nullable(),
        updatedAt: z.iso.datetime(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: "ConversationPage" });
