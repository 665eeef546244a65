import { keep, recall } from "./chat-memory";

/** Words written and not sent, kept for the tab. */
export interface DraftStore {
  get(): { draft: string };
  /** Before the browser has taken over, for everyone. */
  getAtRest(): { draft: string };
  set(change: { draft: string }): void;
  /** Takes up words that an earlier page of this tab left unsent. */
  restoreDraft(): void;
  subscribe(listener: () => void): () => void;
}

const atRest = { draft: "" };

/** Drafts of a field of their own. @param key name in the tab's storage */
export function createDraftStore(key: string): DraftStore {
  let current = atRest;
  const listeners = new Set<() => void>();
  const store: DraftStore = {
    get: () => current,
    getAtRest: () => atRest,
    set({ draft }) {
      current = { draft };
      keep("sessionStorage", key, draft);
      for (const listener of listeners) listener();
    },
    restoreDraft() {
      const draft = recall("sessionStorage", key);
      if (draft && current.draft === "") store.set({ draft });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}
