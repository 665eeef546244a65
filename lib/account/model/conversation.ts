import { z } from "zod";
import { locales } from "@/lib/core/model/locale";
import type { ListQuery } from "@/lib/projects/model/list-page";
import { searchInput } from "@/lib/projects/model/text-input";

export const conversationView = z
  .object({
    id: z.string(),
    title: z.string().nullable().meta({ description: "First words of the first question" }),
    channel: z
      .enum(["site", "project"])
      .meta({ description: "With the company, or in a project of one's own" }),
    project: z.object({ id: z.string(), name: z.string() }).nullable(),
    agent: z.string().nullable(),
    locale: z.enum(locales),
    status: z.enum(["open", "handoff"]).meta({ description: "`handoff`: a person was asked for" }),
    messageCount: z.number().int(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "OwnConversation" });

export type ConversationView = z.output<typeof conversationView>;

export const transcriptMessage = z
  .object({
    id: z.string(),
    role: z.enum(["user", "assistant", "system"]),
    text: z.string(),
    agent: z.string().nullable().meta({ description: "Who answers; null for questions" }),
    sources: z.array(z.object({ number: z.number().int(), title: z.string(), url: z.string() })),
    status: z.enum(["streaming", "complete", "interrupted", "stopped", "failed"]).nullable(),
    rating: z.union([z.literal(1), z.literal(-1)]).nullable(),
    createdAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "OwnTranscriptMessage" });

export type TranscriptMessage = z.output<typeof transcriptMessage>;

export const transcriptView = conversationView
  .extend({ messages: z.array(transcriptMessage) })
  .meta({ id: "OwnTranscript" });

export type TranscriptView = z.output<typeof transcriptView>;

export const exportFormats = ["json", "markdown"] as const;

/** Query of the list, besides what every list takes. */
export const conversationFilter = {
  q: searchInput,
  channel: z.enum(["site", "project"]).optional(),
};

export type ConversationListQuery = ListQuery & {
  q?: string | undefined;
  channel?: "site" | "project" | undefined;
};
