import type { AgentPart, LeadCardPart, NoticeKind, SourceMetadata } from "@/db/schema";

export type { AgentPart, LeadCardPart, NoticeKind, SourceMetadata };

/** How an answer ended; `streaming` until then. */
export type AnswerStatus = "streaming" | "complete" | "interrupted" | "stopped" | "failed";

/** Metadata of every message of ours. */
export interface MessageMetadata {
  conversationId: string;
  /** Set on answers. */
  status?: AnswerStatus;
  mode?: "model" | "extractive";
  /** The reader's rating, when there is one. */
  rating?: 1 | -1;
  createdAt?: string;
}

/**
 * The chunks of our answers: the UI message stream of the AI SDK (protocol v1), of which these types are used.
 * Any client of that protocol can read it.
 */
export type UiChunk =
  | { type: "start"; messageId: string; messageMetadata: MessageMetadata }
  | { type: "text-start"; id: string }
  | { type: "text-delta"; id: string; delta: string }
  | { type: "text-end"; id: string }
  | { type: "source-url"; sourceId: string; url: string; title: string; providerMetadata: SourceMetadata }
  | { type: "data-agent"; id: string; data: AgentPart }
  | { type: "data-lead-card"; id: string; data: LeadCardPart }
  | { type: "data-suggestions"; id: string; data: { questions: string[] } }
  | { type: "data-notice"; id: string; data: { kind: NoticeKind } }
  | { type: "data-progress"; data: { step: "searching" | "writing" }; transient: true }
  | { type: "error"; errorText: string }
  | { type: "finish"; messageMetadata: MessageMetadata };

export type AnswerPart =
  | { type: "text"; text: string }
  | Extract<
      UiChunk,
      { type: "source-url" | "data-agent" | "data-lead-card" | "data-suggestions" | "data-notice" }
    >;

/** A message as the chat shows it and `GET /api/chat/{id}` lists it. */
export interface ChatMessage {
  id: string;
  role: "user" | "assistant";
  parts: AnswerPart[];
  metadata: MessageMetadata;
}
