import type { Locale } from "@/lib/core/model/locale";
import type { FeedbackInput } from "../chat-request";
import type { ChatMessage } from "../ui-chunk";
import { type CallerOptions, createCaller, readJson } from "./call-server";

export interface Conversation {
  id: string;
  title: string | null;
  agent: string | null;
  status: "open" | "handoff";
  /** Whether an answer is being made that can be read along. */
  active: boolean;
  createdAt: string;
  messages: ChatMessage[];
}

export interface ConversationEntry {
  id: string;
  title: string | null;
  agent: string | null;
  updatedAt: string;
}

export interface Question {
  /** Conversation to go on with; null begins one. */
  id: string | null;
  locale: Locale;
  page: string;
  text?: { clientId: string; text: string };
  replaces?: string;
  retry?: string;
}

/** What a lead card sends. */
export interface ContactRequest {
  conversationId: string;
  locale: Locale;
  page: string;
  email: string;
  name?: string;
  phone?: string;
  message?: string;
  /** Time between showing the card and sending it; machines are faster than people. */
  elapsedMs: number;
}

export interface ContactReceipt {
  reference: string;
  email: string;
}

/** The doors a conversation is held through. Every call rejects with a `ChatCallError`. */
export interface ChatApi {
  /** Asks; the answer is a stream of chunks. */
  ask(question: Question, signal: AbortSignal): Promise<Response>;
  /** The running answer from its beginning; null when none is being made. */
  resume(id: string, signal: AbortSignal): Promise<Response | null>;
  read(id: string, signal?: AbortSignal): Promise<Conversation>;
  stop(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Only where answers can be rated. */
  rate?(id: string, input: FeedbackInput): Promise<void>;
  /** Only where a person can be asked for. */
  handoff?(id: string): Promise<void>;
}

/**
 * The site's chat's calls to the server. Every call rejects with a `ChatCallError`.
 * @param csrfToken the double-submit token of this moment; empty before the first question
 */
export function createChatApi(options: CallerOptions) {
  const { call, callForStream } = createCaller(options);
  return {
    /** Asks; the answer is a stream of chunks. */
    ask({ id, locale, page, text, replaces, retry }: Question, signal: AbortSignal): Promise<Response> {
      const body = {
        ...(id ? { id } : {}),
        locale,
        page,
        ...(text
          ? { message: { id: text.clientId, role: "user", parts: [{ type: "text", text: text.text }] } }
          : {}),
        ...(replaces ? { replaces } : {}),
        ...(retry ? { retry } : {}),
      };
      return callForStream("POST", "/api/chat", { signal, body });
    },
    /** The running answer from its beginning; null when none is being made. */
    async resume(id: string, signal: AbortSignal): Promise<Response | null> {
      const response = await callForStream("GET", `/api/chat/${id}/stream`, { signal });
      return response.status === 204 ? null : response;
    },
    async read(id: string, signal?: AbortSignal): Promise<Conversation> {
      return readJson(await call("GET", `/api/chat/${id}`, signal ? { signal } : {}));
    },
    /** A page of one's own conversations, newest first. */
    async list(cursor?: string): Promise<{ data: ConversationEntry[]; nextCursor: string | null }> {
      const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : "";
      return readJson(await call("GET", `/api/chat${query}`));
    },
    async stop(id: string): Promise<void> {
      await call("POST", `/api/chat/${id}/stop`);
    },
    async rate(id: string, input: FeedbackInput): Promise<void> {
      await call("POST", `/api/chat/${id}/feedback`, { body: input });
    },
    async handoff(id: string): Promise<void> {
      await call("POST", `/api/chat/${id}/handoff`);
    },
    async remove(id: string): Promise<void> {
      await call("DELETE", `/api/chat/${id}`);
    },
    async leaveContact(contact: ContactRequest): Promise<ContactReceipt> {
      const body = { source: "chat_card", consent: true, ...contact };
      return readJson(await call("POST", "/api/contact", { body }));
    },
  };
}
