import { Trash2 } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { failureOf } from "@/lib/chat/model/client/call-server";
import type { ConversationEntry } from "@/lib/chat/model/client/chat-api";
import { languageTag } from "@/lib/core/model/money";
import { fillText } from "../fill-text";
import { agentName } from "./agent-line";
import { chatApi, chatSession } from "./chat-session";
import { useTexts } from "./chat-texts";
import { ConfirmRemoval } from "./confirm-removal";
import { shortened } from "./conversation-menu";
import { IconButton } from "./icon-button";
import { forgetReceipt } from "./receipts";
import { useChat } from "./use-chat";

interface Page {
  entries: ConversationEntry[];
  nextCursor: string | null;
}

/** The reader's own conversations, newest first: open one, delete one. */
export function ConversationHistory({ onDone, onBegin }: { onDone: () => void; onBegin: () => void }) {
  const { chat } = useTexts();
  const [page, setPage] = useState<Page | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const load = useCallback(
    async (cursor?: string) => {
      setProblem(null);
      try {
        const { data, nextCursor } = await chatApi.list(cursor);
        setPage((known) => ({ entries: [...(cursor ? (known?.entries ?? []) : []), ...data], nextCursor }));
      } catch (error) {
        // Who has never asked anything has no session, and no conversations.
        if (failureOf(error).kind === "not_found") setPage({ entries: [], nextCursor: null });
        else setProblem(chat.history.failed);
      }
    },
    [chat],
  );
  useEffect(() => {
    heading.current?.focus();
    void load();
  }, [load]);
  const remove = async (id: string) => {
    setProblem(null);
    try {
      await chatSession.client.remove(id);
      forgetReceipt(id);
      setPage((known) => known && { ...known, entries: known.entries.filter((entry) => entry.id !== id) });
      heading.current?.focus();
    } catch {
      setProblem(chat.history.removeFailed);
    }
  };

  return (
    <section className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
      <h3 ref={heading} tabIndex={-1} className="text-xl">
        {chat.history.title}
      </h3>
      {problem ? (
        <div className="mt-3 space-y-3">
          <Alert tone="danger" live="polite">
            {problem}
          </Alert>
          {page ? null : (
            <Button size="sm" variant="outline" className="min-h-11" onClick={() => void load()}>
              {chat.failure.retry}
            </Button>
          )}
        </div>
      ) : null}
      {!page && !problem ? <LoadingEntries label={chat.history.loading} /> : null}
      {page?.entries.length === 0 ? (
        <EmptyState
          title={chat.history.empty}
          text={chat.history.emptyText}
          action={<Button onClick={onBegin}>{chat.history.emptyAction}</Button>}
        />
      ) : null}
      {page && page.entries.length > 0 ? (
        <ul className="mt-3 border-t border-hair">
          {page.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} onDone={onDone} onRemove={remove} />
          ))}
        </ul>
      ) : null}
      {page?.nextCursor ? (
        <Button
          variant="outline"
          size="sm"
          className="mt-4 min-h-11 w-full"
          onClick={() => void load(page.nextCursor ?? undefined)}
        >
          {chat.history.more}
        </Button>
      ) : null}
    </section>
  );
}

function Entry({
  entry,
  onDone,
  onRemove,
}: {
  entry: ConversationEntry;
  onDone: () => void;
  onRemove: (id: string) => Promise<void>;
}) {
  const texts = useTexts();
  const { chat, locale } = texts;
  const { conversationId } = useChat();
  const [isConfirming, setConfirming] = useState(false);
  const title = entry.title ?? chat.history.untitled;
  const isCurrent = entry.id === conversationId;
  const updated = new Intl.DateTimeFormat(languageTag(locale), { dateStyle: "medium", timeStyle: "short" });
  if (isConfirming) {
    return (
      <li className="border-b border-hair">
        <ConfirmRemoval
          sentence={fillText(chat.history.confirm, { title: shortened(title) })}
          onKeep={() => setConfirming(false)}
          onRemove={() => onRemove(entry.id)}
        />
      </li>
    );
  }
  return (
    <li className="flex items-center border-b border-hair">
      <button
        type="button"
        aria-current={isCurrent || undefined}
        onClick={() => {
          if (!isCurrent) void chatSession.client.open(entry.id);
          onDone();
        }}
        className="group/entry min-w-0 flex-1 py-3 text-left"
      >
        <span className="line-clamp-2 font-medium underline-offset-4 group-hover/entry:underline">
          {title}
        </span>
        <span className="mt-0.5 block text-xs text-ink-soft">
          {[
            isCurrent ? chat.history.current : "",
            updated.format(new Date(entry.updatedAt)),
            entry.agent ? agentName(texts, entry.agent) : "",
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </button>
      <IconButton
        label={fillText(chat.history.remove, { title: shortened(title) })}
        onClick={() => setConfirming(true)}
      >
        <Trash2 aria-hidden className="size-4.5" />
      </IconButton>
    </li>
  );
}

function LoadingEntries({ label }: { label: string }) {
  return (
    <div className="mt-4 space-y-5 transition-opacity delay-300 starting:opacity-0">
      <p className="sr-only" role="status">
        {label}
      </p>
      {["a", "b", "c", "d"].map((key) => (
        <div key={key} className="space-y-2">
          <Skeleton className="h-4 w-11/12" />
          <Skeleton className="h-3 w-2/5" />
        </div>
      ))}
    </div>
  );
}
