import { PanelRight, SquarePen } from "lucide-react";
import { useRef, useSyncExternalStore } from "react";
import { chatPresence } from "../chat-presence";
import { chatSession } from "./chat-session";
import { useTexts } from "./chat-texts";
import { IconButton } from "./icon-button";
import { Thread } from "./thread";
import { useChat } from "./use-chat";
import { useHeroView } from "./use-hero-view";

/** The conversation where it began, in the hero, above its field. */
export function HeroThread() {
  const { chat } = useTexts();
  const { isPanelOpen } = useSyncExternalStore(
    chatPresence.subscribe,
    chatPresence.get,
    chatPresence.getAtRest,
  );
  const card = useRef<HTMLDivElement>(null);
  const { unsent } = useChat();
  useHeroView(card, unsent?.clientId ?? null, isInPanel);
  return (
    <div
      ref={card}
      // The site's header is 1 rem lower than the page's scroll padding, and away when a keyboard moves the page up.
      className="mb-3 scroll-mt-[calc(max(0px,var(--view-top,0px)-4.5rem)-1rem)] rounded-lg contain-inline-size border border-hair bg-raised"
    >
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
        className="h-[max(9.5rem,min(38rem,min(100svh,var(--view-height,100svh))-16.5rem))]"
        isQuiet={isPanelOpen}
      />
    </div>
  );
}

const isInPanel = () => chatPresence.get().isPanelOpen;
