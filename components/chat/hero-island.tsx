"use client";

import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Locale } from "@/lib/core/model/locale";
import { chatPresence } from "./chat-presence";
import { Composer, type ComposerTexts } from "./composer";
import { type ChatApp, loadChat } from "./load-chat";
import { QuestionButton } from "./question-button";

interface HeroTexts extends ComposerTexts {
  followUp: string;
  notLoaded: string;
  contact: string;
  suggestions: string;
  isAi: string;
  notice: string;
  withoutScripts: string;
}

/** The hero's part that is on the page from the start. Everything else is fetched when it is touched or the page is idle. */
export function HeroIsland({
  locale,
  greeting,
  questions,
  noticePath,
  texts,
}: {
  locale: Locale;
  greeting?: string;
  questions: readonly string[];
  noticePath: string;
  texts: HeroTexts;
}) {
  const root = useRef<HTMLElement>(null);
  const [app, setApp] = useState<ChatApp | null>(null);
  const [isLost, setLost] = useState(false);
  const [isSending, setSending] = useState(false);
  const chat = useSyncExternalStore(
    app?.chatSession.subscribe ?? neverChanges,
    () => app?.chatSession.getState() ?? null,
    () => null,
  );
  const { isPanelOpen } = useSyncExternalStore(
    chatPresence.subscribe,
    chatPresence.get,
    chatPresence.getAtRest,
  );
  const load = useCallback(async () => {
    try {
      const loaded = await loadChat(locale);
      setApp(loaded);
      setLost(false);
      return loaded;
    } catch {
      return null;
    }
  }, [locale]);
  useHeroInView(root);
  useWhenIdle(load);

  const send = async (text: string) => {
    setSending(true);
    const loaded = await load();
    setSending(false);
    if (!loaded) {
      setLost(true);
      chatPresence.set({ draft: text });
      return;
    }
    await loaded.chatSession.ask(text);
  };
  const isBusy = chat !== null && chat.phase !== "idle" && chat.phase !== "loading";
  const hasConversation = chat !== null && (chat.messages.length > 0 || chat.phase !== "idle");

  return (
    <section
      ref={root}
      data-hero-chat
      // The same conversation stands in the panel; one place at a time is enough.
      inert={isPanelOpen}
      className="transition-opacity duration-150 inert:opacity-40"
      aria-label={texts.label}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onKeyDown={(event) => {
        if (event.key === "Escape" && isBusy) app?.chatSession.stop();
      }}
    >
      {greeting && !hasConversation ? <p className="mb-4 text-lg">{greeting}</p> : null}
      {app && hasConversation ? <app.HeroThread /> : null}
      <Composer
        locale={locale}
        texts={hasConversation ? { ...texts, placeholder: texts.followUp } : texts}
        action={`/api/contact?locale=${locale}`}
        isBusy={isBusy}
        isLarge={!hasConversation}
        isWaiting={isSending || chat?.phase === "loading"}
        onSend={(text) => void send(text)}
        onStop={() => app?.chatSession.stop()}
      />
      {isLost ? (
        <p role="alert" className="mt-3 text-sm text-poppy">
          {texts.notLoaded}{" "}
          <a href={`/${locale}/contact`} className="link">
            {texts.contact}
          </a>
        </p>
      ) : null}
      {hasConversation ? null : (
        <>
          <h2 className="label mt-6 noscript:hidden">{texts.suggestions}</h2>
          <ul className="mt-2 border-t border-hair noscript:hidden">
            {questions.slice(0, shownQuestions).map((question) => (
              <li key={question} className="border-b border-hair nth-4:max-lg:hidden">
                <QuestionButton text={question} onChoose={() => void send(question)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {app && hasConversation ? (
        <app.HumanLink />
      ) : (
        <p className="mt-4 text-sm text-ink-soft">
          {texts.isAi}{" "}
          <a href={noticePath} className="link">
            {texts.notice}
          </a>
        </p>
      )}
      <p className="mt-2 hidden text-sm text-ink-soft noscript:block">{texts.withoutScripts}</p>
    </section>
  );
}

const shownQuestions = 4;

function neverChanges(): () => void {
  return () => undefined;
}

/**
 * Tells the launcher whether this chat can be seen. Then it is away, and the room that pages keep free for it at their
 * lower edge is not wanted: it would push the page on while somebody types.
 */
function useHeroInView(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const tell = (isHeroInView: boolean) => {
      document.documentElement.style.scrollPaddingBottom = isHeroInView ? "0px" : "";
      chatPresence.set({ isHeroInView });
    };
    const observer = new IntersectionObserver(([entry]) => tell(entry?.isIntersecting ?? false));
    observer.observe(element);
    return () => {
      observer.disconnect();
      tell(false);
    };
  }, [root]);
}

/** Runs once when the loaded page has nothing else to do; never for readers who save data. */
function useWhenIdle(run: () => Promise<unknown>): void {
  useEffect(() => {
    if (typeof requestIdleCallback === "undefined" || matchMedia("(prefers-reduced-data: reduce)").matches)
      return;
    let handle = 0;
    const whenLoaded = () => {
      handle = requestIdleCallback(() => void run());
    };
    if (document.readyState === "complete") whenLoaded();
    else addEventListener("load", whenLoaded, { once: true });
    return () => {
      removeEventListener("load", whenLoaded);
      cancelIdleCallback(handle);
    };
  }, [run]);
}
