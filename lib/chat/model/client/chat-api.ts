import { cookieNames, csrfHeader, readCookie } from "@/lib/auth/model/cookies";
import type { Locale } from "@/lib/core/model/locale";
import type { FeedbackInput } from "../chat-request";
import type { ChatMessage } from "../ui-chunk";

/** Why a call failed, as the reader is told; `fields` names what the server did not take. */
export interface ChatFailure {
  kind: "offline" | "rate_limited" | "too_long" | "not_found" | "refused" | "failed";
  retryAfterSeconds?: number;
}

export class ChatCallError extends Error {
  override readonly name = "ChatCallError";
  readonly failure: ChatFailure;
  constructor(failure: ChatFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

export interface Conversation {
  id: string;
  title: string | null;
  agent: string | null;
  status: "open" | "handoff";
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
  id: string | null;
  locale: Locale;
  page: string;
  text?: { clientId: string; text: string };
  replaces?: string;
  retry?: string;
}

/** The chat's calls to the server. Every call rejects with a `ChatCallError`. */
export const chatApi = {
  async ask(question: Question, signal: AbortSignal): Promise<Response> {
    const { id, locale, page, text, replaces, retry } = question;
    return call("POST", "/api/chat", {
      signal,
      body: {
        ...(id ? { id } : {}),
        locale,
        page,
        ...(text
          ? { message: { id: text.clientId, role: "user", parts: [{ type: "text", text: text.text }] } }
          : {}),
        ...(replaces ? { replaces } : {}),
        ...(retry ? { retry } : {}),
      },
    });
  },
  async resume(id: string, signal: AbortSignal): Promise<Response | null> {
    const response = await call("GET", `/api/chat/${id}/stream`, { signal });
    return response.status === 204 ? null : response;
  },
  async read(id: string): Promise<Conversation> {
    return (await call("GET", `/api/chat/${id}`)).json();
  },
  async list(cursor?: string): Promise<{ data: ConversationEntry[]; nextCursor: string | null }> {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : "";
    return (await call("GET", `/api/chat${query}`)).json();
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
  async leaveContact(input: Record<string, unknown>): Promise<{ reference: string; email: string }> {
    return (await call("POST", "/api/contact", { body: input })).json();
  },
};

async function call(
  method: string,
  path: string,
  options: { body?: unknown; signal?: AbortSignal } = {},
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        ...(options.body === undefined ? {} : { "content-type": "application/json" }),
        [csrfHeader]: csrfToken(),
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch {
    throw new ChatCallError({ kind: "offline" });
  }
  if (response.ok) return response;
  throw new ChatCallError(failureOf(response));
}

function failureOf(response: Response): ChatFailure {
  switch (response.status) {
    case 429:
      return { kind: "rate_limited", retryAfterSeconds: Number(response.headers.get("retry-after") ?? 60) };
    case 413:
      return { kind: "too_long" };
    case 422:
      return { kind: "refused" };
    case 404:
      return { kind: "not_found" };
    default:
      return { kind: "failed" };
  }
}

function csrfToken(): string {
  return readCookie(document.cookie, cookieNames(location.protocol === "https:").csrf) ?? "";
}
