import { useSyncExternalStore } from "react";
import { defaultLocale, type Locale } from "@/lib/core/model/locale";

const sources = {
  de: async () => ({
    chat: (await import("@/messages/de/chat.json")).default,
    leads: (await import("@/messages/de/leads.json")).default,
  }),
  en: async () => ({
    chat: (await import("@/messages/en/chat.json")).default,
    leads: (await import("@/messages/en/leads.json")).default,
  }),
  uk: async () => ({
    chat: (await import("@/messages/uk/chat.json")).default,
    leads: (await import("@/messages/uk/leads.json")).default,
  }),
} satisfies Record<Locale, () => Promise<unknown>>;

export type ChatTexts = Awaited<ReturnType<(typeof sources)["de"]>> & { locale: Locale };

let current: ChatTexts | null = null;
let wanted: Locale = defaultLocale;
const listeners = new Set<() => void>();

/** Fetches the texts of the page's language; the chat is only shown afterwards. */
export async function loadTexts(locale: Locale): Promise<void> {
  wanted = locale;
  if (current?.locale === locale) return;
  const texts = await sources[locale]();
  // The reader may have changed the language once more meanwhile.
  if (wanted !== locale) return;
  current = { ...texts, locale };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function texts(): ChatTexts {
  if (!current) throw new Error("the chat is shown before its texts have arrived");
  return current;
}

/** The chat's texts in the language of the page. */
export function useTexts(): ChatTexts {
  return useSyncExternalStore(subscribe, texts, texts);
}
