import { createContext, useContext } from "react";
import { chatPresence } from "../chat-presence";
import type { DraftStore } from "../draft-store";
import { chatSession } from "./chat-session";
import type { ChatTexts } from "./chat-words";
import type { ChatSession } from "./create-session";

/** Where a conversation is shown: on the company's site, or in a project. */
export interface ChatPlace {
  session: ChatSession;
  drafts: DraftStore;
  /** Whether answers can be rated. */
  canRate: boolean;
  /** The place's own words; must give the same object for the same texts. */
  adaptTexts(texts: ChatTexts): ChatTexts;
  /** Where a source is read. */
  sourceHref(url: string): string;
}

const site: ChatPlace = {
  session: chatSession,
  drafts: chatPresence,
  canRate: true,
  adaptTexts: (texts) => texts,
  sourceHref: (url) => url,
};

export const ChatPlaceContext = createContext<ChatPlace>(site);

export const useChatPlace = (): ChatPlace => useContext(ChatPlaceContext);
