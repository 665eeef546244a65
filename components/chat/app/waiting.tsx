import { Skeleton } from "@/components/ui/skeleton";
import { Spinner } from "@/components/ui/spinner";
import { agentName } from "./agent-line";
import { useTexts } from "./chat-texts";
import { useChat } from "./use-chat";

/** What is being done before the first word stands there; the lines of text to come show after 300 ms. */
export function Waiting({ agent, isLate }: { agent: string | null; isLate: boolean }) {
  const texts = useTexts();
  const { phase, progress } = useChat();
  const { progress: says } = texts.chat;
  const doing =
    phase === "reconnecting"
      ? says.reconnecting
      : phase === "sending"
        ? says.sending
        : `${agentName(texts, agent)} ${progress === "writing" ? says.writing : says.searching}`;
  return (
    <div>
      <p className="flex items-center gap-2.5 text-sm text-ink-soft">
        <Spinner className="size-5 text-ink" />
        {doing}
      </p>
      {isLate ? <p className="mt-2 text-sm text-ink-soft">{says.late}</p> : null}
      <div className="mt-3 max-w-sm space-y-2.5 transition-opacity delay-300 starting:opacity-0">
        <Skeleton className="h-3.5 w-full" />
        <Skeleton className="h-3.5 w-11/12" />
        <Skeleton className="h-3.5 w-3/5" />
      </div>
    </div>
  );
}
