import { useSyncExternalStore } from "react";
import type { ChatState } from "@/lib/chat/model/client/chat-state";
import { useChatPlace } from "./chat-place";

/** The place's conversation as it is shown. */
export function useChat(): ChatState {
  const { session } = useChatPlace();
  return useSyncExternalStore(session.subscribe, session.getState, session.getState);
}
