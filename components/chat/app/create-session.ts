import { ChatClient } from "@/lib/chat/model/client/chat-client";
import { type ChatState, type ChatSurroundings, initialState } from "@/lib/chat/model/client/chat-state";
import type { DraftStore } from "../draft-store";

/** One conversation as the parts of the chat show it. */
export interface ChatSession {
  client: ChatClient;
  getState(): ChatState;
  subscribe(listener: () => void): () => void;
  /**
   * Asks, after a stored conversation has been opened, and takes the words out of the field when they are on their
   * way. Other words in the field, written meanwhile or before a suggestion was chosen, stay there.
   */
  ask(text: string, options?: { replaces?: string }): Promise<void>;
  stop(): void;
}

/** A conversation in its surroundings. What is shown is the client's state, at most once a frame, so a burst of chunks is one render. */
export function createSession(around: ChatSurroundings, drafts: DraftStore): ChatSession {
  const client = new ChatClient(around);
  let shown: ChatState = initialState;
  let isFrameDue = false;
  const listeners = new Set<() => void>();

  function show(): void {
    isFrameDue = false;
    shown = client.getState();
    for (const listener of listeners) listener();
  }

  client.subscribe(() => {
    if (isFrameDue) return;
    const isCalm = client.getState().phase === shown.phase && !document.hidden;
    if (!isCalm) return show();
    isFrameDue = true;
    requestAnimationFrame(show);
  });

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

  return {
    client,
    getState: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async ask(text, options = {}) {
      await loaded();
      const isTaken = client.send(text, options);
      if (options.replaces) return;
      const draft = drafts.get().draft.trimStart();
      if (isTaken && draft.startsWith(text)) drafts.set({ draft: draft.slice(text.length).trimStart() });
      else if (!isTaken && draft === "") drafts.set({ draft: text });
    },
    stop() {
      void client.stop();
    },
  };
}

/** Tells a conversation that the device woke up, came online or shows the page again. Returns how to end it. */
export function followDevice(client: ChatClient): () => void {
  const wake = () => client.wake();
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) wake();
  };
  const onVisible = () => {
    if (!document.hidden) wake();
  };
  addEventListener("online", wake);
  addEventListener("pageshow", onShow);
  document.addEventListener("visibilitychange", onVisible);
  return () => {
    removeEventListener("online", wake);
    removeEventListener("pageshow", onShow);
    document.removeEventListener("visibilitychange", onVisible);
  };
}
