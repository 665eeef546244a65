import { csrfHeader } from "@/lib/auth/model/cookies";
import type { Locale } from "@/lib/core/model/locale";
import type { FeedbackInput } from "../chat-request";
import type { ChatMessage } from "../ui-chunk";

/** Why a call failed, as the reader is told. */
export interface ChatFailure {
  kind: "offline" | "rate_limited" | "too_long" | "not_found" | "conflict" | "refused" | "failed";
  /** With `rate_limited`: when to try again. */
  retryAfterSeconds?: number;
  /** With `refused`: what the server did not take. */
  fields?: readonly string[];
}

class ChatCallError extends Error {
  override readonly name = "ChatCallError";
  readonly failure: ChatFailure;
  constructor(failure: ChatFailure, options?: ErrorOptions) {
    super(failure.kind, options);
    this.failure = failure;
  }
}

/** What to tell the reader about anything thrown. */
export function failureOf(error: unknown): ChatFailure {
  return error instanceof ChatCallError ? error.failure : { kind: "failed" };
}

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

/** A server that has not begun to answer by then is out of reach (ms). */
const answerWithinMs = 20_000;

export type ChatApi = ReturnType<typeof createChatApi>;

/**
 * The chat's calls to the server. Every call rejects with a `ChatCallError`.
 * @param csrfToken the double-submit token of this moment; empty before the first question
 */
export function createChatApi(options: { fetch: typeof fetch; csrfToken: () => string }) {
  async function call(
    method: string,
    path: string,
    { body, signal }: { body?: unknown; signal?: AbortSignal } = {},
  ): Promise<Response> {
    const connection = new AbortController();
    const init: RequestInit = {
      method,
      headers: { [csrfHeader]: options.csrfToken() },
      signal: connection.signal,
    };
    if (body !== undefined) {
      init.headers = { ...init.headers, "content-type": "application/json" };
      init.body = JSON.stringify(body);
    }
    if (signal?.aborted) connection.abort();
    signal?.addEventListener("abort", () => connection.abort(), { once: true });
    const timer = setTimeout(() => connection.abort(), answerWithinMs);
    try {
      const response = await options.fetch(path, init).catch((cause: unknown) => {
        throw new ChatCallError({ kind: "offline" }, { cause });
      });
      if (response.ok) return response;
      throw new ChatCallError(await failureIn(response));
    } finally {
      clearTimeout(timer);
    }
  }

  async function callForStream(...request: Parameters<typeof call>): Promise<Response> {
    const response = await call(...request);
    if (response.status === 204) return response;
    // A hotel's sign-in page answers everything with 200, too.
    if (!response.headers.get("content-type")?.startsWith("text/event-stream")) {
      throw new ChatCallError({ kind: "offline" });
    }
    return response;
  }

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

async function readJson(response: Response) {
  return response.json().catch((cause: unknown) => {
    throw new ChatCallError({ kind: "offline" }, { cause });
  });
}

async function failureIn(response: Response): Promise<ChatFailure> {
  switch (response.status) {
    case 429:
      return { kind: "rate_limited", retryAfterSeconds: retryAfterSeconds(response.headers) };
    case 413:
      return { kind: "too_long" };
    case 422:
      return { kind: "refused", fields: await refusedFields(response) };
    case 404:
      return { kind: "not_found" };
    case 409:
      return { kind: "conflict" };
    default:
      return { kind: "failed" };
  }
}

/** A proxy may name a date instead of seconds (RFC 9110 §10.2.3), or nothing. */
function retryAfterSeconds(headers: Headers): number {
  const value = headers.get("retry-after") ?? "";
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : 60;
}

/** The field names of a problem document (RFC 9457) that lists wrong input. */
async function refusedFields(response: Response): Promise<string[]> {
  const problem: unknown = await response.json().catch(() => null);
  if (typeof problem !== "object" || problem === null || !("errors" in problem)) return [];
  if (!Array.isArray(problem.errors)) return [];
  return problem.errors.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "path" in entry && typeof entry.path === "string"
      ? [entry.path]
      : [],
  );
}
