import { Braces, FileText, Trash2, UserRound } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { fillText } from "../fill-text";
import { chatSession } from "./chat-session";
import { useTexts } from "./chat-texts";
import { ConfirmRemoval } from "./confirm-removal";
import { forgetReceipt } from "./receipts";
import { saveConversation } from "./save-conversation";
import { useChat } from "./use-chat";

/** What can be done with the conversation: bring in a person, save it, delete it. */
export function ConversationMenu({ onDone }: { onDone: () => void }) {
  const texts = useTexts();
  const { chat, locale } = texts;
  const { conversationId, messages, handoff } = useChat();
  const [problem, setProblem] = useState<string | null>(null);
  const [isConfirming, setConfirming] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>("a, button")?.focus(), []);
  const attempt = (act: Promise<unknown>, sentence: string) => act.then(onDone, () => setProblem(sentence));
  const firstQuestion =
    messages[0]?.parts.find((part) => part.type === "text")?.text ?? chat.history.untitled;

  return (
    <div ref={root} className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
      {problem ? (
        <div className="mb-4">
          <Alert tone="danger" live="polite">
            {problem}
          </Alert>
        </div>
      ) : null}
      {!conversationId ? (
        <a href={`/${locale}/contact`} className={entryStyle}>
          <UserRound aria-hidden className="size-5" />
          {chat.panel.human}
        </a>
      ) : (
        <>
          {handoff ? null : (
            <Entry
              icon={<UserRound aria-hidden className="size-5" />}
              onClick={() => void attempt(chatSession.client.requestHandoff(), chat.handoff.failed)}
            >
              {chat.panel.human}
            </Entry>
          )}
          <Entry
            icon={<FileText aria-hidden className="size-5" />}
            onClick={() =>
              void attempt(saveConversation(conversationId, "markdown", texts), chat.panel.exportFailed)
            }
          >
            {chat.panel.exportMarkdown}
          </Entry>
          <Entry
            icon={<Braces aria-hidden className="size-5" />}
            onClick={() =>
              void attempt(saveConversation(conversationId, "json", texts), chat.panel.exportFailed)
            }
          >
            {chat.panel.exportJson}
          </Entry>
          {isConfirming ? (
            <ConfirmRemoval
              sentence={fillText(chat.history.confirm, { title: shortened(firstQuestion) })}
              onKeep={() => setConfirming(false)}
              onRemove={() => {
                const removal = chatSession.client
                  .remove(conversationId)
                  .then(() => forgetReceipt(conversationId));
                return attempt(removal, chat.history.removeFailed);
              }}
            />
          ) : (
            <Entry icon={<Trash2 aria-hidden className="size-5" />} onClick={() => setConfirming(true)}>
              {chat.panel.remove}
            </Entry>
          )}
        </>
      )}
    </div>
  );
}

const entryStyle =
  "flex min-h-13 w-full items-center gap-4 border-b border-hair py-2.5 text-left underline-offset-4 hover:underline";

function Entry({ icon, onClick, children }: { icon: ReactNode; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onClick} className={entryStyle}>
      {icon}
      {children}
    </button>
  );
}

/** A title as it is named in a sentence. */
export function shortened(title: string): string {
  return title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title;
}
