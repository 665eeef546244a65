import { useSyncExternalStore } from "react";
import { defaultLocale, type Locale } from "@/lib/core/model/locale";
import { useChatPlace } from "./chat-place";
import { type ChatTexts, chatWords } from "./chat-words";

export type { ChatTexts };

let current: ChatTexts | null = null;
let wanted: Locale = defaultLocale;
const listeners = new Set<() => void>();

/** Fetches the texts of the page's language; the chat is only shown afterwards. */
export async function loadTexts(locale: Locale): Promise<void> {
  wanted = locale;
  if (current?.locale === locale) return;
  const texts = await chatWords[locale]();
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

/** The chat's texts in the language of the page, with the place's own words. */
export function useTexts(): ChatTexts {
  const { adaptTexts } = useChatPlace();
  return adaptTexts(useSyncExternalStore(subscribe, texts, texts));
}
