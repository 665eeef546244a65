import { Ellipsis, History, SquarePen, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { LensMark } from "@/components/ui/lens-mark";
import { keep, memoryKeys } from "../chat-memory";
import { Composer } from "../composer";
import { QuestionButton } from "../question-button";
import { chatSession } from "./chat-session";
import { useTexts } from "./chat-texts";
import { ConversationHistory } from "./conversation-history";
import { ConversationMenu } from "./conversation-menu";
import { HumanLink } from "./human-link";
import { IconButton } from "./icon-button";
import { Thread } from "./thread";
import { useChat } from "./use-chat";
import { usePanelDialog } from "./use-panel-dialog";

type View = "conversation" | "history" | "menu";

/** The conversation in its own panel: beside the page on large screens, over it on smaller ones, the whole screen on phones. */
export function ChatPanel({ onClose }: { onClose: () => void }) {
  const { chat, locale } = useTexts();
  const { phase, messages } = useChat();
  const [view, setView] = useState<View>("conversation");
  const dialog = useRef<HTMLDialogElement>(null);
  const composer = useRef<{ focus(): void }>(null);
  const isSide = usePanelDialog(dialog);
  const show = (next: View) => setView(view === next ? "conversation" : next);

  useEffect(() => {
    keep("sessionStorage", memoryKeys.panel, isSide ? "open" : null);
    // On a phone the field would bring the keyboard over what is there to read.
    if (isSide) composer.current?.focus();
    else dialog.current?.focus();
  }, [isSide]);

  const isBusy = phase !== "idle" && phase !== "loading";
  // Escape undoes the newest thing: the running answer, the open view, then the panel itself.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || document.querySelector(":popover-open")) return;
    event.preventDefault();
    event.stopPropagation();
    if (isBusy) chatSession.stop();
    else if (view === "conversation") onClose();
    else setView("conversation");
  };
  const begin = () => {
    chatSession.client.reset();
    setView("conversation");
    composer.current?.focus();
  };

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-label={chat.panel.title}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (isSide || !(event.target instanceof Element)) return;
        // The page behind is what a followed link is about, and what a press beside the panel is meant for.
        if (event.target === event.currentTarget || event.target.closest('a[href^="/"]')) onClose();
      }}
      className="fixed top-[var(--view-top,0px)] right-0 left-auto z-50 m-0 h-[var(--view-height,100dvh)] max-h-none w-full max-w-none translate-x-0 overflow-clip bg-paper p-0 text-ink outline-none transition-[translate] duration-180 ease-lens starting:translate-x-8 backdrop:bg-veil md:w-105 md:border-l md:border-hair md:shadow-lift lg:top-0 lg:h-dvh print:hidden"
    >
      <div className="flex h-full flex-col">
        <div className="flex items-center gap-3 border-b border-hair py-2 pr-2 pl-5">
          <LensMark size={30} className="shrink-0" />
          <h2 className="label mr-auto truncate">{chat.agents.assistant}</h2>
          <div className="flex">
            <IconButton label={chat.panel.newConversation} onClick={begin} disabled={messages.length === 0}>
              <SquarePen aria-hidden className="size-5" />
            </IconButton>
            <IconButton
              label={chat.panel.history}
              aria-expanded={view === "history"}
              onClick={() => show("history")}
            >
              <History aria-hidden className="size-5" />
            </IconButton>
            <IconButton label={chat.panel.menu} aria-expanded={view === "menu"} onClick={() => show("menu")}>
              <Ellipsis aria-hidden className="size-5" />
            </IconButton>
            <IconButton label={chat.panel.close} onClick={onClose}>
              <X aria-hidden className="size-5" />
            </IconButton>
          </div>
        </div>
        {view === "history" ? (
          <ConversationHistory onDone={() => setView("conversation")} onBegin={begin} />
        ) : null}
        {view === "menu" ? <ConversationMenu onDone={() => setView("conversation")} /> : null}
        <div className={`flex min-h-0 flex-1 flex-col ${view === "conversation" ? "" : "hidden"}`}>
          <Thread className="flex-1" />
          {messages.length === 0 && phase === "idle" ? <FirstQuestions /> : null}
          <div className="px-4 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
            <Composer
              locale={locale}
              ref={composer}
              texts={{
                ...chat.composer,
                placeholder: messages.length === 0 ? chat.composer.placeholder : chat.composer.followUp,
              }}
              action={`/api/contact?locale=${locale}`}
              isBusy={isBusy}
              isWaiting={phase === "loading"}
              onSend={(text) => void chatSession.ask(text)}
              onStop={chatSession.stop}
            />
            <HumanLink />
          </div>
        </div>
      </div>
    </dialog>
  );
}

function FirstQuestions() {
  const { chat } = useTexts();
  return (
    <div className="px-5 pb-4">
      <p className="label text-ink-soft">{chat.intro.suggestions}</p>
      <ul className="mt-1.5 border-t border-hair">
        {Object.values(chat.intro.questions).map((question) => (
          <li key={question} className="border-b border-hair">
            <QuestionButton text={question} onChoose={() => void chatSession.ask(question)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
