import { useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import type { ChatFailure } from "@/lib/chat/model/client/call-server";
import { fillText } from "../fill-text";
import { useChatPlace } from "./chat-place";
import { useTexts } from "./chat-texts";
import { useChat } from "./use-chat";

/** What went wrong, what is safe, and the way on. */
export function FailureNote({ failure }: { failure: ChatFailure }) {
  const { chat, locale } = useTexts();
  const { unsent } = useChat();
  const secondsLeft = useCountdown(failure.kind === "rate_limited" ? (failure.retryAfterSeconds ?? 60) : 0);
  const { session, drafts } = useChatPlace();
  const { client } = session;
  const says = chat.failure;
  const sentence =
    failure.kind !== "rate_limited"
      ? says[failure.kind]
      : secondsLeft > 0
        ? fillText(says.rate_limited, { seconds: secondsLeft })
        : says.rate_limitedOver;
  const takeBack = () => drafts.set({ draft: client.withdraw() });
  const mayRetry = failure.kind === "offline" || failure.kind === "failed" || failure.kind === "rate_limited";
  return (
    <div className="space-y-3">
      <Alert tone={failure.kind === "failed" ? "danger" : "warn"} live="polite">
        <span className="figures">{sentence}</span>
      </Alert>
      <div className="flex flex-wrap gap-2">
        {mayRetry ? (
          <Button
            size="sm"
            className="min-h-11"
            disabled={secondsLeft > 0}
            onClick={() => void client.retry()}
          >
            {says.retry}
          </Button>
        ) : null}
        {failure.kind === "not_found" && unsent ? (
          <Button size="sm" className="min-h-11" onClick={() => client.restart()}>
            {says.restart}
          </Button>
        ) : null}
        {unsent ? (
          <Button size="sm" variant="outline" className="min-h-11" onClick={takeBack}>
            {says.takeBack}
          </Button>
        ) : null}
        {failure.kind === "too_long" || failure.kind === "failed" ? (
          <a href={`/${locale}/contact`} className={buttonStyle("quiet", "sm", "min-h-11")}>
            {says.contact}
          </a>
        ) : null}
      </div>
    </div>
  );
}

/** Seconds that are left of `seconds` since it was last set. */
function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    setLeft(seconds);
    if (seconds === 0) return;
    const end = Date.now() + seconds * 1_000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1_000));
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 1_000);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}
