import { Check, Copy, RotateCcw, ThumbsDown, ThumbsUp } from "lucide-react";
import { useState } from "react";
import { messageText } from "@/lib/chat/model/apply-chunk";
import { answerWithSources } from "@/lib/chat/model/client/export-conversation";
import type { ChatMessage } from "@/lib/chat/model/ui-chunk";
import { useChatPlace } from "./chat-place";
import { useTexts } from "./chat-texts";
import { RatingForm } from "./rating-form";
import type { Source } from "./sources";

/** What can be done with an answer: copy it, rate it, have it made again. */
export function AnswerActions({
  message,
  sources,
  isLast,
}: {
  message: ChatMessage;
  sources: readonly Source[];
  isLast: boolean;
}) {
  const { chat } = useTexts();
  const { session, canRate } = useChatPlace();
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  const [says, setSays] = useState<"nothing" | "why" | "thanks" | "failed">("nothing");
  const { rating } = message.metadata;

  const copy = async () => {
    const text = answerWithSources(messageText(message), sources, {
      sources: chat.answer.sources,
      origin: location.origin,
    });
    // Refused without TLS and by some policies.
    const isDone = await Promise.resolve(navigator.clipboard?.writeText(text).then(() => true)).catch(
      () => false,
    );
    setCopied(isDone ? "yes" : "refused");
  };
  const rate = async (value: 1 | -1) => {
    const next = rating === value ? 0 : value;
    setSays(next === 0 ? "nothing" : next === -1 ? "why" : "thanks");
    await session.client.rate(message.id, next).catch(() => setSays("failed"));
  };
  const takeBack = async () => {
    setSays("nothing");
    await session.client.rate(message.id, 0).catch(() => setSays("failed"));
  };

  return (
    <div className="mt-2">
      <div className="-ml-3 flex items-center text-ink-faint">
        <ActionButton
          label={copied === "yes" ? chat.answer.copied : chat.answer.copy}
          onClick={() => void copy()}
        >
          {copied === "yes" ? (
            <Check aria-hidden className="size-4.5 text-steppe" />
          ) : (
            <Copy aria-hidden className="size-4.5" />
          )}
        </ActionButton>
        {canRate ? (
          <>
            <ActionButton label={chat.rating.good} isPressed={rating === 1} onClick={() => void rate(1)}>
              <ThumbsUp aria-hidden className="size-4.5" />
            </ActionButton>
            <ActionButton label={chat.rating.bad} isPressed={rating === -1} onClick={() => void rate(-1)}>
              <ThumbsDown aria-hidden className="size-4.5" />
            </ActionButton>
          </>
        ) : null}
        {isLast && message.metadata.status === "complete" ? (
          <ActionButton label={chat.answer.again} onClick={() => void session.client.retry()}>
            <RotateCcw aria-hidden className="size-4.5" />
          </ActionButton>
        ) : null}
      </div>
      <div role="status" className="text-sm text-ink-soft">
        {copied === "refused" ? <p>{chat.answer.copyFailed}</p> : null}
        {says === "failed" ? <p className="text-poppy">{chat.rating.failed}</p> : null}
        {says === "thanks" && rating ? (
          <p className="flex flex-wrap items-center gap-x-3">
            {chat.rating.thanks}
            <button type="button" onClick={() => void takeBack()} className="link min-h-11">
              {chat.rating.undo}
            </button>
          </p>
        ) : null}
      </div>
      {says === "why" ? (
        <RatingForm
          onSend={async (detail) => {
            setSays("thanks");
            await session.client.rate(message.id, -1, detail).catch(() => setSays("failed"));
          }}
          onSkip={() => setSays("thanks")}
        />
      ) : null}
    </div>
  );
}

function ActionButton({
  label,
  isPressed,
  onClick,
  children,
}: {
  label: string;
  isPressed?: boolean;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
      className="grid size-11 place-items-center rounded-full hover:bg-sunken hover:text-ink aria-pressed:text-ink aria-pressed:[&_svg]:fill-wheat"
    >
      {children}
    </button>
  );
}
