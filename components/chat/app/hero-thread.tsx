import { PanelRight, SquarePen } from "lucide-react";
import { useSyncExternalStore } from "react";
import { chatPresence } from "../chat-presence";
import { chatSession } from "./chat-session";
import { useTexts } from "./chat-texts";
import { IconButton } from "./icon-button";
import { Thread } from "./thread";

/** The conversation where it began, in the hero, above its field. */
export function HeroThread() {
  const { chat } = useTexts();
  const { isPanelOpen } = useSyncExternalStore(
    chatPresence.subscribe,
    chatPresence.get,
    chatPresence.getAtRest,
  );
  return (
    <div className="mb-3 rounded-lg contain-inline-size border border-hair bg-raised">
      <div className="flex items-center border-b border-hair py-1 pr-1 pl-5">
        <p className="label mr-auto truncate">{chat.panel.title}</p>
        <IconButton label={chat.panel.newConversation} onClick={() => chatSession.client.reset()}>
          <SquarePen aria-hidden className="size-5" />
        </IconButton>
        <IconButton label={chat.hero.enlarge} onClick={() => chatPresence.set({ isPanelOpen: true })}>
          <PanelRight aria-hidden className="size-5" />
        </IconButton>
      </div>
      <Thread
        className="max-h-[min(38rem,calc(100svh-16.5rem))] min-h-80 lg:h-[min(38rem,calc(100svh-16.5rem))]"
        isQuiet={isPanelOpen}
      />
    </div>
  );
}
