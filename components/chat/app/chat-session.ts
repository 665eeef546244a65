import { cookieNames, readCookie } from "@/lib/auth/model/cookies";
import { createChatApi } from "@/lib/chat/model/client/chat-api";
import { ChatClient } from "@/lib/chat/model/client/chat-client";
import { type ChatState, initialState } from "@/lib/chat/model/client/chat-state";
import { defaultLocale, type Locale } from "@/lib/core/model/locale";
import { keep, memoryKeys, recall } from "../chat-memory";
import { chatPresence } from "../chat-presence";

export const chatApi = createChatApi({
  fetch: (...request) => fetch(...request),
  csrfToken: () => readCookie(document.cookie, cookieNames(location.protocol === "https:").csrf) ?? "",
});

let locale: Locale = defaultLocale;
const otherTabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("rk_chat");

const client = new ChatClient({
  api: chatApi,
  locale: () => locale,
  page: () => location.pathname.slice(0, 300),
  remember: (id) => keep("localStorage", memoryKeys.conversation, id),
  announce: (id) => otherTabs?.postMessage(id),
  noteReading: (id) => keep("sessionStorage", memoryKeys.reading, id),
  wasReading: () => recall("sessionStorage", memoryKeys.reading),
});

/** What is shown: the client's state, at most once a frame, so a burst of chunks is one render. */
let shown: ChatState = initialState;
let isFrameDue = false;
const listeners = new Set<() => void>();

client.subscribe(() => {
  if (isFrameDue) return;
  const isCalm = client.getState().phase === shown.phase && !document.hidden;
  if (!isCalm) return show();
  isFrameDue = true;
  requestAnimationFrame(show);
});

function show(): void {
  isFrameDue = false;
  shown = client.getState();
  for (const listener of listeners) listener();
}

/** Resolves when no stored conversation is on its way. */
function loaded(): Promise<void> {
  if (client.getState().phase !== "loading") return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = client.subscribe(() => {
      if (client.getState().phase === "loading") return;
      unsubscribe();
      resolve();
    });
  });
}

/** The page's one conversation, for hero and panel alike. */
export const chatSession = {
  client,
  getState: (): ChatState => shown,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /**
   * Asks, after the stored conversation has been opened, and takes the words out of the field when they are on their
   * way. Other words in the field, written meanwhile or before a suggestion was chosen, stay there.
   */
  async ask(text: string, options: { replaces?: string } = {}): Promise<void> {
    await loaded();
    const isTaken = client.send(text, options);
    if (options.replaces) return;
    const draft = chatPresence.get().draft.trimStart();
    if (isTaken && draft.startsWith(text)) chatPresence.set({ draft: draft.slice(text.length).trimStart() });
    else if (!isTaken && draft === "") chatPresence.set({ draft: text });
  },
  stop(): void {
    void client.stop();
  },
};

let isStarted = false;

/** Goes on with the conversation of the last page or visit, and listens to other tabs and to the device. */
export function startSession(pageLocale: Locale): void {
  locale = pageLocale;
  if (isStarted) return;
  isStarted = true;
  const id = recall("localStorage", memoryKeys.conversation);
  if (id) void client.open(id);
  otherTabs?.addEventListener("message", ({ data }) => {
    if (typeof data === "string") void client.follow(data);
  });
  const wake = () => client.wake();
  addEventListener("online", wake);
  addEventListener("pageshow", (event) => {
    if (event.persisted) wake();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) wake();
  });
}
