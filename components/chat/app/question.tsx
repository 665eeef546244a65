import { Pencil } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { messageText } from "@/lib/chat/model/apply-chunk";
import { maxQuestionLength } from "@/lib/chat/model/client/question-length";
import type { ChatMessage } from "@/lib/chat/model/ui-chunk";
import { useChatPlace } from "./chat-place";
import { useTexts } from "./chat-texts";
import { useChat } from "./use-chat";

/** What the reader asked. The newest one can be changed where it stands. */
export function Question({
  message,
  isLast,
  isUnsent,
}: {
  message: ChatMessage;
  isLast: boolean;
  isUnsent: boolean;
}) {
  const { chat } = useTexts();
  const { phase } = useChat();
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const text = messageText(message);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => editButton.current?.focus());
  };
  if (isEditing && phase === "idle") {
    return <QuestionEditor text={text} id={message.id} onClose={close} />;
  }
  return (
    <div data-question className="group flex flex-col items-end">
      <div className="flex max-w-full items-center justify-end">
        {isLast && phase === "idle" ? (
          <button
            ref={editButton}
            type="button"
            onClick={() => setEditing(true)}
            aria-label={chat.question.edit}
            title={chat.question.edit}
            className="grid size-11 shrink-0 place-items-center rounded-md text-ink-faint transition-opacity duration-150 hover:text-ink focus-visible:opacity-100 pointer-fine:opacity-0 pointer-fine:group-hover:opacity-100 pointer-fine:group-focus-within:opacity-100"
          >
            <Pencil aria-hidden className="size-4.5" />
          </button>
        ) : null}
        <div
          className={`max-w-[min(32rem,calc(100%-2.75rem))] rounded-lg rounded-br-sm px-4 py-2.5 whitespace-pre-wrap ${isUnsent ? "border border-dashed border-edge" : "bg-sunken"}`}
        >
          <span className="sr-only">{`${chat.agents.you}: `}</span>
          <span dir="auto">{text}</span>
        </div>
      </div>
      {isUnsent ? <p className="mt-1.5 text-xs text-ink-soft">{chat.question.notSent}</p> : null}
    </div>
  );
}

function QuestionEditor({ text, id, onClose }: { text: string; id: string; onClose: () => void }) {
  const { chat } = useTexts();
  const { session } = useChatPlace();
  const [edited, setEdited] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text.length]);
  const canSend = edited.trim() !== "" && edited.length <= maxQuestionLength;
  const send = () => {
    if (!canSend) return;
    if (edited.trim() === text) onClose();
    else void session.ask(edited.trim(), { replaces: id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  };
  return (
    <form
      data-question
      className="ml-6"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        value={edited}
        maxLength={maxQuestionLength}
        aria-label={chat.question.editLabel}
        onChange={(event) => setEdited(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-60 min-h-12 w-full resize-none rounded-lg rounded-br-sm border border-edge bg-raised px-4 py-2.5 text-base"
      />
      <div className="mt-2 flex flex-wrap justify-end gap-2">
        <Button size="sm" variant="quiet" className="min-h-11" onClick={onClose}>
          {chat.question.cancel}
        </Button>
        <Button size="sm" type="submit" className="min-h-11" disabled={!canSend}>
          {chat.question.save}
        </Button>
      </div>
    </form>
  );
}
