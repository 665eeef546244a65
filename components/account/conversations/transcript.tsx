import { useFormatter, useTranslations } from "next-intl";
import { Markdown } from "@/components/content/markdown";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Prose } from "@/components/ui/prose";
import type { TranscriptMessage } from "@/lib/account/model/conversation";
import { AgentName } from "./agent-name";

/** What was said, in order: questions at the right, answers with what they rest on. */
export function Transcript({
  messages,
  timeZone,
}: {
  messages: readonly TranscriptMessage[];
  timeZone: string;
}) {
  return (
    <ol className="max-w-text space-y-8">
      {messages.map((message) =>
        message.role === "user" ? (
          <Question key={message.id} message={message} timeZone={timeZone} />
        ) : (
          <Answer key={message.id} message={message} timeZone={timeZone} />
        ),
      )}
    </ol>
  );
}

interface SaidProps {
  message: TranscriptMessage;
  timeZone: string;
}

function Question({ message, timeZone }: SaidProps) {
  const t = useTranslations("account.conversations");
  return (
    <li className="flex flex-col items-end">
      <p className="mb-1.5 text-xs text-ink-faint">
        {t("you")} <Time at={message.createdAt} timeZone={timeZone} />
      </p>
      <p className="max-w-[90%] rounded-lg rounded-br-sm bg-sunken px-4 py-3 whitespace-pre-wrap">
        {message.text}
      </p>
    </li>
  );
}

function Answer({ message, timeZone }: SaidProps) {
  const t = useTranslations("account.conversations");
  const { status, rating, sources } = message;
  const isBroken = status === "interrupted" || status === "stopped" || status === "failed";
  return (
    <li>
      <p className="mb-1.5 flex flex-wrap items-center gap-x-2 text-xs text-ink-faint">
        <span aria-hidden className="size-3 rounded-full border-[1.5px] border-ink bg-wheat" />
        <span className="font-semibold text-ink">
          <AgentName agent={message.agent} />
        </span>
        <Time at={message.createdAt} timeZone={timeZone} />
        {rating ? <Badge>{rating === 1 ? t("ratedGood") : t("ratedBad")}</Badge> : null}
      </p>
      {message.text ? (
        <Prose>
          <Markdown source={message.text} />
        </Prose>
      ) : null}
      {isBroken ? (
        <div className="mt-3">
          <Alert tone="warn">{t(`ended.${status}`)}</Alert>
        </div>
      ) : null}
      {sources.length > 0 ? (
        <ul aria-label={t("sources")} className="mt-4 space-y-1 border-l border-hair pl-4 text-ink-soft">
          {sources.map(({ number, title, url }) => (
            <li key={number} className="flex gap-2">
              <span className="figures shrink-0 font-semibold text-ink">[{number}]</span>
              {/* What is cited lies on this site; anything else is only named. */}
              {url.startsWith("/") && !url.startsWith("//") ? (
                <a href={url} className="link min-w-0">
                  {title}
                </a>
              ) : (
                <span className="min-w-0">{title}</span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Time({ at, timeZone }: { at: string | null; timeZone: string }) {
  const format = useFormatter();
  if (!at) return null;
  return <time dateTime={at}>{format.dateTime(new Date(at), "dayAndTime", { timeZone })}</time>;
}
