import { useSyncExternalStore } from "react";
import type { ChatState } from "@/lib/chat/model/client/chat-state";
import { chatSession } from "./chat-session";

/** The page's conversation as it is shown. */
export function useChat(): ChatState {
  return useSyncExternalStore(chatSession.subscribe, chatSession.getState, chatSession.getState);
}
