import type { Locale } from "@/lib/core/model/locale";

/** Where the chat's texts of each language are fetched from. */
export const chatWords = {
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

export type ChatTexts = Awaited<ReturnType<(typeof chatWords)["de"]>> & { locale: Locale };
