import { ArrowDown } from "lucide-react";
import { useRef } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { messageText } from "@/lib/chat/model/apply-chunk";
import type { ChatMessage } from "@/lib/chat/model/ui-chunk";
import { Announcer } from "./announcer";
import { Answer } from "./answer";
import { useTexts } from "./chat-texts";
import { FailureNote } from "./failure-note";
import { HandoffNote } from "./handoff-note";
import { Intro } from "./intro";
import { Question } from "./question";
import { useChat } from "./use-chat";
import { useFollow } from "./use-follow";
import { useLate } from "./use-late";
import { Waiting } from "./waiting";

/** The conversation: who it is with, questions and answers, what is going on, what went wrong. */
export function Thread({
  className,
  isQuiet = false,
}: {
  className: string /** Another place tells screen readers. */;
  isQuiet?: boolean;
}) {
  const { chat } = useTexts();
  const { messages, phase, handoff, failure, unsent } = useChat();
  const log = useRef<HTMLDivElement>(null);
  const questionId = messages.findLast(({ role }) => role === "user")?.id ?? null;
  const { hasMore, toEnd } = useFollow(log, questionId);
  const last = messages.at(-1);
  const isSilent = !last || last.role === "user" || messageText(last) === "";
  const isLate = useLate(isSilent && (phase === "sending" || phase === "streaming"));
  const agents = agentsOf(messages);
  const offerId = messages.findLast(({ parts }) => parts.some(({ type }) => type === "data-lead-card"))?.id;

  return (
    <div className={`relative flex min-h-0 flex-col ${className}`}>
      <div
        ref={log}
        role="log"
        aria-label={chat.panel.log}
        aria-live="off"
        aria-busy={phase !== "idle"}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="relative min-h-0 flex-1 overflow-y-auto px-5 outline-offset-[-2px]"
      >
        <div className="space-y-6 py-4">
          <Intro />
          {phase === "loading" && messages.length === 0 ? (
            <LoadingMessages label={chat.progress.loading} />
          ) : null}
          {messages.map((message) =>
            message.role === "user" ? (
              <Question
                key={message.id}
                message={message}
                isLast={message.id === questionId}
                isUnsent={message.id === unsent?.clientId && phase === "idle"}
              />
            ) : (
              <Answer
                key={message.id}
                message={message}
                agent={agents.get(message.id) ?? null}
                isLast={message === last}
                isLate={isLate}
                offersContact={message.id === offerId && !handoff}
              />
            ),
          )}
          {last?.role === "user" && phase !== "idle" && phase !== "loading" ? (
            <Waiting agent={null} isLate={isLate} />
          ) : null}
          {failure ? <FailureNote failure={failure} /> : null}
          {handoff ? <HandoffNote /> : null}
        </div>
      </div>
      {hasMore ? (
        // A strip of its own: over the log it would lie on what is to be read or agreed to.
        <button
          type="button"
          onClick={toEnd}
          className="flex h-11 shrink-0 items-center justify-center gap-2 border-t border-hair text-sm text-ink-soft outline-offset-[-2px] hover:text-ink"
        >
          {chat.panel.further}
          <ArrowDown aria-hidden className="size-4" />
        </button>
      ) : null}
      {isQuiet ? null : <Announcer isLate={isLate} />}
    </div>
  );
}

/** Who answered each message. The server tells it when it changes; until then it stays. */
function agentsOf(messages: readonly ChatMessage[]): ReadonlyMap<string, string> {
  const agents = new Map<string, string>();
  let current: string | undefined;
  for (const message of messages) {
    for (const part of message.parts) if (part.type === "data-agent") current = part.data.agent;
    if (current && message.role === "assistant") agents.set(message.id, current);
  }
  return agents;
}

function LoadingMessages({ label }: { label: string }) {
  return (
    <div className="space-y-4 opacity-100 transition-opacity delay-300 starting:opacity-0">
      <p className="text-sm text-ink-soft">{label}</p>
      <Skeleton className="ml-auto h-10 w-3/5" />
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-4 w-4/5" />
    </div>
  );
}
