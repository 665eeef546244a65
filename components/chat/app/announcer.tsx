import { useEffect, useRef, useState } from "react";
import { messageText } from "@/lib/chat/model/apply-chunk";
import { splitSentences } from "@/lib/chat/model/client/cited-sentence";
import { fillText } from "../fill-text";
import { agentName } from "./agent-line";
import { useTexts } from "./chat-texts";
import { useChat } from "./use-chat";

/** Sentences are told together when they come faster than this (ms). */
const pauseMs = 1_200;

/**
 * Tells screen readers what happens, politely: what is being done, the sentences of the answer once they are finished,
 * and that it is finished. Never single words, and nothing of what was there before.
 */
export function Announcer({ isLate }: { isLate: boolean }) {
  const texts = useTexts();
  const { messages, phase, progress } = useChat();
  const [told, setTold] = useState({ id: "", sentences: 0, isDone: true });
  const [says, setSays] = useState("");
  const last = messages.at(-1);
  const answer = last?.role === "assistant" ? last : null;
  // A quoted answer may arrive whole, when nothing streams any more: still it was asked for here.
  const isAwaited = useRef(false);
  const isLive = phase === "streaming" || phase === "sending";

  useEffect(() => {
    if (phase === "reconnecting") setSays(texts.chat.progress.reconnecting);
    else if (phase === "sending") {
      isAwaited.current = true;
      setSays(texts.chat.progress.sending);
    }
  }, [phase, texts]);

  useEffect(() => {
    if (isLate) setSays(texts.chat.progress.late);
  }, [isLate, texts]);

  useEffect(() => {
    if (!answer) return;
    if (answer.id !== told.id) {
      setTold({ id: answer.id, sentences: 0, isDone: !isLive && !isAwaited.current });
      if (isLive && progress) setSays(`${agentName(texts, null)} ${texts.chat.progress[progress]}`);
      return;
    }
    if (told.isDone) return;
    const sentences = splitSentences(plainWords(messageText(answer)));
    const isDone = answer.metadata.status !== "streaming";
    const finished = isDone ? sentences.length : sentences.length - 1;
    if (finished <= told.sentences && !isDone) return;
    const timer = setTimeout(
      () => {
        const count = answer.parts.filter(({ type }) => type === "source-url").length;
        const done =
          count > 0 ? fillText(texts.chat.answer.doneWithSources, { count }) : texts.chat.answer.done;
        const fresh = sentences.slice(told.sentences, finished);
        setSays([...fresh, ...(isDone ? [done] : [])].join(" "));
        setTold({ id: answer.id, sentences: finished, isDone });
        if (isDone) isAwaited.current = false;
      },
      isDone ? 0 : pauseMs,
    );
    return () => clearTimeout(timer);
  }, [answer, told, isLive, progress, texts]);

  return (
    <p aria-live="polite" className="sr-only">
      {says}
    </p>
  );
}

/** What is read aloud of Markdown: its words, without markers and addresses. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/\s*\[\d{1,2}\]/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`#>|~]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
