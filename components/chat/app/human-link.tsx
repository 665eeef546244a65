import { useState } from "react";
import { chatSession } from "./chat-session";
import { useTexts } from "./chat-texts";
import { useChat } from "./use-chat";

/** Under the field of every conversation: it is an AI, and a person is one press away. */
export function HumanLink() {
  const { chat, locale } = useTexts();
  const { conversationId, handoff, phase } = useChat();
  const [isLost, setLost] = useState(false);
  const call = () => {
    setLost(false);
    chatSession.client.requestHandoff().catch(() => setLost(true));
  };
  return (
    <div className="mt-1 flex flex-wrap items-center justify-center gap-x-2 text-xs text-ink-soft">
      <p>{chat.panel.isAi}</p>
      {!conversationId ? (
        <a href={`/${locale}/contact`} className="link py-3">
          {chat.panel.human}
        </a>
      ) : handoff ? null : (
        <button type="button" onClick={call} disabled={phase !== "idle"} className="link py-3">
          {chat.panel.human}
        </button>
      )}
      {isLost ? (
        <p role="alert" className="w-full text-center text-poppy">
          {chat.handoff.failed}
        </p>
      ) : null}
    </div>
  );
}
