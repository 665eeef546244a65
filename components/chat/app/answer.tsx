import { useCallback, useMemo, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { messageText } from "@/lib/chat/model/apply-chunk";
import { claimBefore } from "@/lib/chat/model/client/cited-sentence";
import type { ChatMessage } from "@/lib/chat/model/ui-chunk";
import { AgentLine } from "./agent-line";
import { AnswerActions } from "./answer-actions";
import { AnswerText } from "./answer-text";
import { useChatPlace } from "./chat-place";
import { useTexts } from "./chat-texts";
import { LeadCard } from "./lead-card";
import { SourceLens } from "./source-lens";
import { SourceList } from "./source-list";
import { type Source, SourcesContext } from "./sources";
import { Suggestions } from "./suggestions";
import { useChat } from "./use-chat";
import { useRevealedText } from "./use-revealed-text";
import { Waiting } from "./waiting";

interface OpenLens {
  number: number;
  claim: string;
  marker: HTMLElement;
}

/** One answer: who gives it, its text with markers, its sources, how it ended, what can be done with it. */
export function Answer({
  message,
  agent,
  isLast,
  isLate,
  offersContact,
}: {
  message: ChatMessage;
  agent: string | null;
  isLast: boolean;
  /** Its first word takes longer than it should. */
  isLate: boolean;
  offersContact: boolean;
}) {
  const { phase } = useChat();
  const root = useRef<HTMLElement>(null);
  const [lens, setLens] = useState<OpenLens | null>(null);
  const text = messageText(message);
  const isStreaming = message.metadata.status === "streaming" && isLast && phase !== "idle";
  const { shown, isRevealing } = useRevealedText(text, isStreaming);
  const isWriting = isStreaming || isRevealing;
  const sources = useMemo(() => sourcesOf(message), [message]);
  const open = useCallback(
    (number: number, marker: HTMLElement) => {
      const markers = root.current?.querySelectorAll(`.answer-text [data-citation="${number}"]`);
      const occurrence = Math.max(0, [...(markers ?? [])].indexOf(marker));
      setLens({ number, claim: claimBefore(text, number, occurrence), marker });
    },
    [text],
  );
  const close = useCallback(() => setLens(null), []);
  const turn = (number: number) => {
    const marker = root.current?.querySelector<HTMLElement>(`.answer-text [data-citation="${number}"]`);
    if (lens) setLens({ number, claim: claimBefore(text, number), marker: marker ?? lens.marker });
  };
  const value = useMemo(
    () => ({ sources, openNumber: lens?.number ?? null, openMarker: lens?.marker ?? null, open }),
    [sources, lens, open],
  );
  const handover = message.parts.find((part) => part.type === "data-agent");
  const card = message.parts.find((part) => part.type === "data-lead-card");
  const suggestions = message.parts.find((part) => part.type === "data-suggestions");
  const isIdleLast = isLast && phase === "idle" && !isRevealing;

  return (
    <SourcesContext value={value}>
      <article ref={root} data-answer={message.id} aria-busy={isWriting}>
        <AgentLine agent={agent} from={handover?.data.from ?? null} />
        {shown === "" && isStreaming ? <Waiting agent={agent} isLate={isLate} /> : null}
        {shown === "" ? null : (
          <AnswerText text={shown} isWhole={!isWriting && message.metadata.status === "complete"} />
        )}
        {sources.length > 0 ? <SourceList /> : null}
        {isWriting ? null : <Ending message={message} isLast={isIdleLast} hasText={text !== ""} />}
        {isWriting || text === "" ? null : (
          <AnswerActions message={message} sources={sources} isLast={isIdleLast} />
        )}
        {isWriting || !offersContact || !card ? null : <LeadCard part={card.data} />}
        {isIdleLast && suggestions ? <Suggestions questions={suggestions.data.questions} /> : null}
        {isStreaming && phase === "reconnecting" && shown !== "" ? (
          <Waiting agent={agent} isLate={false} />
        ) : null}
      </article>
      {lens ? (
        <SourceLens
          key={lens.number}
          sources={sources}
          number={lens.number}
          claim={lens.claim}
          marker={lens.marker}
          onTurn={turn}
          onClose={close}
        />
      ) : null}
    </SourcesContext>
  );
}

function sourcesOf(message: ChatMessage): Source[] {
  return message.parts
    .filter((part) => part.type === "source-url")
    .toSorted((a, b) => a.providerMetadata.rozoom.number - b.providerMetadata.rozoom.number);
}

/** How an answer came to be, and how it ended when it did not end well: always a sentence and a way on. */
function Ending({ message, isLast, hasText }: { message: ChatMessage; isLast: boolean; hasText: boolean }) {
  const { chat } = useTexts();
  const { session } = useChatPlace();
  const { status, mode } = message.metadata;
  const hasSources = message.parts.some(({ type }) => type === "source-url");
  const told = message.parts.find((part) => part.type === "data-notice")?.data.kind;
  // Where nothing is quoted, nothing says so.
  const notice = told === "quoted" && !hasSources ? undefined : told;
  const broken = status === "interrupted" || status === "failed" || status === "stopped" ? status : null;
  const made =
    mode === "extractive"
      ? hasSources
        ? chat.answer.quoted
        : chat.answer.automatic
      : hasSources
        ? chat.answer.model
        : chat.answer.modelWithoutSources;
  return (
    <>
      {notice ? (
        <div className="mt-4">
          <Alert tone={notice === "price" ? "warn" : "info"}>{chat.notice[notice]}</Alert>
        </div>
      ) : null}
      {hasText && !notice && mode && status === "complete" ? (
        <p className="mt-3 text-xs text-ink-soft">{made}</p>
      ) : null}
      {broken ? (
        <div className="mt-4 space-y-3">
          <Alert tone={broken === "failed" ? "danger" : "warn"}>{chat.ended[broken]}</Alert>
          {isLast ? (
            <Button
              size="sm"
              variant="outline"
              className="min-h-11"
              onClick={() => void session.client.retry()}
            >
              {chat.ended[`${broken}Next`]}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
