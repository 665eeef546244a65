import type { Locale } from "@/lib/core/model/locale";
import type { ChatMessage } from "../ui-chunk";
import type { ChatFailure } from "./call-server";
import type { ChatApi } from "./chat-api";

export interface ChatState {
  conversationId: string | null;
  messages: ChatMessage[];
  /** `reconnecting`: the connection broke in an answer and is being taken up again. */
  phase: "idle" | "loading" | "sending" | "streaming" | "reconnecting";
  progress: "searching" | "writing" | null;
  /** A person was asked for. */
  handoff: boolean;
  failure: ChatFailure | null;
  /** A question that the server has not confirmed; it stands last in `messages` under its `clientId`. */
  unsent: UnsentQuestion | null;
}

export interface UnsentQuestion {
  clientId: string;
  text: string;
  replaces?: string;
}

/** What the chat needs of the place it runs in. */
export interface ChatSurroundings {
  api: ChatApi;
  locale(): Locale;
  /** Path of the page. */
  page(): string;
  /** The conversation that the next page goes on with. */
  remember(conversationId: string | null): void;
  /** Tells other tabs that a conversation has changed. */
  announce(conversationId: string): void;
  /** Which answer this tab is reading, so that a reload that took too long can have it made again. */
  noteReading(messageId: string | null): void;
  /** The answer this tab was reading when its page was left. */
  wasReading(): string | null;
}

export const initialState: ChatState = {
  conversationId: null,
  messages: [],
  phase: "idle",
  progress: null,
  handoff: false,
  failure: null,
  unsent: null,
};
