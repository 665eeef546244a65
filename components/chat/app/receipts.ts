import { useSyncExternalStore } from "react";
import { keep, memoryKeys, recall } from "../chat-memory";

export interface Receipt {
  reference: string;
  /** Only known to the page that sent the request; an address is not kept in the browser. */
  email: string | null;
}

/** Conversations whose reference is kept; older ones are forgotten. */
const maxKept = 20;

let receipts: ReadonlyMap<string, Receipt> | null = null;
const listeners = new Set<() => void>();

function all(): ReadonlyMap<string, Receipt> {
  receipts ??= new Map(storedReferences().map(([id, reference]) => [id, { reference, email: null }]));
  return receipts;
}

function storedReferences(): [string, string][] {
  try {
    const stored: unknown = JSON.parse(recall("localStorage", memoryKeys.receipts) ?? "{}");
    return Object.entries(stored ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
  } catch {
    return [];
  }
}

function replace(next: ReadonlyMap<string, Receipt>): void {
  receipts = next;
  const kept = [...next].slice(-maxKept).map(([id, { reference }]) => [id, reference]);
  keep(
    "localStorage",
    memoryKeys.receipts,
    kept.length > 0 ? JSON.stringify(Object.fromEntries(kept)) : null,
  );
  for (const listener of listeners) listener();
}

/** Remembers that a request was sent from a conversation. */
export function keepReceipt(conversationId: string, receipt: Receipt): void {
  replace(new Map([...all(), [conversationId, receipt]]));
}

export function forgetReceipt(conversationId: string): void {
  if (!all().has(conversationId)) return;
  replace(new Map([...all()].filter(([id]) => id !== conversationId)));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The request sent from a conversation, when there is one. */
export function useReceipt(conversationId: string | null): Receipt | null {
  return useSyncExternalStore(subscribe, () => (conversationId ? (all().get(conversationId) ?? null) : null));
}
