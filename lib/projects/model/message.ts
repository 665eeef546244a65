import { z } from "zod";
import type { ListQuery } from "./list-page";
import { givenId, searchInput, textInput } from "./text-input";

/** Characters of a message. */
const maxMessageContent = 32_000;

const role = z.enum(["user", "assistant", "system"]);

export const messageView = z
  .object({
    id: z.string(),
    conversationId: z.string(),
    role,
    content: z.string(),
    status: z
      .enum(["complete", "streaming", "interrupted", "stopped", "failed", "superseded"])
      .meta({ description: "`superseded`: a repeated question or answer has taken its place" }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "ProjectMessage" });

export type MessageView = z.output<typeof messageView>;

/** Query of the list of messages, besides what every list takes. */
export const messageFilter = {
  conversationId: givenId.optional(),
  role: role.optional(),
  q: searchInput,
  sort: z.enum(["-createdAt"]).default("-createdAt").meta({ description: "The newest first" }),
};

export type MessageListQuery = ListQuery & {
  conversationId?: string | undefined;
  role?: z.output<typeof role> | undefined;
  q?: string | undefined;
};

export const messageParams = z.strictObject({ projectId: givenId, messageId: givenId });

export const addMessageInput = z
  .strictObject({
    role,
    content: textInput(maxMessageContent, 1),
    conversationId: givenId.optional().meta({ description: "Without it a new conversation begins" }),
  })
  .meta({ id: "AddMessage" });

export type AddMessageInput = z.output<typeof addMessageInput>;

export const conversationSummary = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    messageCount: z.number().int(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "ProjectConversation" });

export type ConversationSummary = z.output<typeof conversationSummary>;

export const conversationFilter = { q: searchInput };

export const conversationParams = z.strictObject({ projectId: givenId, conversationId: givenId });
