import type { Locale } from "@/lib/core/model/locale";

const importApp = () => import("./app/chat-app");

/** The part of the chat that is fetched when somebody wants it. */
export type ChatApp = Awaited<ReturnType<typeof importApp>>;

let loading: Promise<ChatApp> | null = null;

/** Fetches the chat and its texts, once. A failed attempt is forgotten, so the next one tries again. */
export async function loadChat(locale: Locale): Promise<ChatApp> {
  loading ??= importApp().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  const app = await loading;
  await app.prepareChat(locale);
  return app;
}
