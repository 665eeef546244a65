import { keep, memoryKeys, recall } from "./chat-memory";

interface Presence {
  /** The hero's chat is in view, so a launcher beside it would be one too many. */
  isHeroInView: boolean;
  isPanelOpen: boolean;
  /** Words written and not sent; hero and panel show the same. */
  draft: string;
}

const atRest: Presence = { isHeroInView: false, isPanelOpen: false, draft: "" };
let presence = atRest;
const listeners = new Set<() => void>();

/** What the chat's places on a page know of each other. */
export const chatPresence = {
  get: (): Presence => presence,
  /** Before the browser has taken over, for everyone. */
  getAtRest: (): Presence => atRest,
  set(change: Partial<Presence>): void {
    presence = { ...presence, ...change };
    if (change.draft !== undefined) keep("sessionStorage", memoryKeys.draft, change.draft);
    for (const listener of listeners) listener();
  },
  /** Takes up words that an earlier page of this tab left unsent. */
  restoreDraft(): void {
    const draft = recall("sessionStorage", memoryKeys.draft);
    if (draft && presence.draft === "") chatPresence.set({ draft });
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
