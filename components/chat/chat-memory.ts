type StorageName = "localStorage" | "sessionStorage";

/** What the chat keeps in the browser. */
export const memoryKeys = {
  /** The conversation that other pages and visits go on with (localStorage). */
  conversation: "rk_chat_conversation",
  /** Words written and not sent (sessionStorage). */
  draft: "rk_chat_draft",
  /** The answer being read when the page was left (sessionStorage). */
  reading: "rk_chat_reading",
  /** Whether the panel stands open, so that it does on the next page too (sessionStorage). */
  panel: "rk_chat_panel",
  /** References of requests sent from conversations (localStorage). */
  receipts: "rk_chat_receipts",
} as const;

/** Storage may be forbidden (private windows, policies): then nothing is kept and everything else works. */
export function recall(storage: StorageName, key: string): string | null {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value; null or empty text forgets it. */
export function keep(storage: StorageName, key: string, value: string | null): void {
  try {
    if (value) window[storage].setItem(key, value);
    else window[storage].removeItem(key);
  } catch {
    // Full or forbidden: as with reading, the chat goes on without.
  }
}
