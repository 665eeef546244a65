"use client";

import type { Locale } from "@/lib/core/model/locale";
import { startSession } from "./chat-session";
import { loadTexts } from "./chat-texts";

export { ChatPanel } from "./chat-panel";
export { chatSession } from "./chat-session";
export { HeroThread } from "./hero-thread";
export { HumanLink } from "./human-link";

/** What must be there before anything of this module is shown. */
export async function prepareChat(locale: Locale): Promise<void> {
  startSession(locale);
  await loadTexts(locale);
}
