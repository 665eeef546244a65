"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { LensMark } from "@/components/ui/lens-mark";
import type { Locale } from "@/lib/core/model/locale";
import { keep, memoryKeys, recall } from "./chat-memory";
import { chatPresence } from "./chat-presence";
import { type ChatApp, loadChat } from "./load-chat";

/** The launcher's part that is on every page: a button that fetches the chat when it is wanted. */
export function LauncherIsland({ locale, ask, resume }: { locale: Locale; ask: string; resume: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [app, setApp] = useState<ChatApp | null>(null);
  const [isReady, setReady] = useState(false);
  const [hasConversation, setHasConversation] = useState(false);
  const { isHeroInView, isPanelOpen } = useSyncExternalStore(
    chatPresence.subscribe,
    chatPresence.get,
    chatPresence.getAtRest,
  );
  const load = useCallback(async () => setApp(await loadChat(locale)), [locale]);
  const open = useCallback(() => {
    load().then(
      () => chatPresence.set({ isPanelOpen: true }),
      // The chat cannot be fetched: people can still be reached.
      () => location.assign(`/${locale}/contact`),
    );
  }, [load, locale]);

  useEffect(() => {
    setReady(true);
    if (recall("sessionStorage", memoryKeys.panel)) open();
    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href$="#ask"]') : null;
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      if (!focusHero()) open();
    };
    // Before the router's own listener, which would go to the first page.
    document.addEventListener("click", onClick, true);
    if (location.hash === "#ask" && !focusHero()) open();
    return () => document.removeEventListener("click", onClick, true);
  }, [open]);

  useEffect(() => {
    if (!isPanelOpen) return;
    const opener = document.activeElement;
    // It may be the hero that has opened the panel.
    void load();
    return () => {
      const isThere = opener instanceof HTMLElement && opener !== document.body && opener.checkVisibility();
      (isThere ? opener : button.current)?.focus();
    };
  }, [isPanelOpen, load]);

  const close = () => {
    chatPresence.set({ isPanelOpen: false });
    keep("sessionStorage", memoryKeys.panel, null);
  };
  const isHidden = isPanelOpen || isHeroInView;
  useEffect(() => {
    // Hero or panel may have begun or deleted one while the launcher was away.
    if (!isHidden) setHasConversation(recall("localStorage", memoryKeys.conversation) !== null);
  }, [isHidden]);

  return (
    <>
      <button
        ref={button}
        type="button"
        data-chat-launcher
        data-ready={isReady || undefined}
        aria-expanded={isPanelOpen}
        aria-haspopup="dialog"
        onClick={open}
        onPointerEnter={() => void load().catch(() => undefined)}
        className={`fixed right-4 bottom-[max(1rem,env(safe-area-inset-bottom))] z-30 flex min-h-13 items-center gap-2.5 rounded-full bg-action pr-5 pl-3.5 text-sm font-semibold sm:min-h-14 sm:gap-3 sm:pr-6 sm:pl-4 sm:text-base text-on-action shadow-lift transition-[opacity,translate] duration-180 ease-lens hover:bg-action-over sm:right-6 sm:bottom-6 print:hidden noscript:hidden ${isHidden ? "invisible translate-y-2 opacity-0" : ""} [:root:has([data-hero-chat])_&:not([data-ready])]:invisible`}
      >
        <LensMark size={30} />
        {hasConversation ? resume : ask}
      </button>
      {app && isPanelOpen ? <app.ChatPanel onClose={close} /> : null}
    </>
  );
}

/** Leads to the hero's field when this page has one that is shown. */
function focusHero(): boolean {
  for (const hero of document.querySelectorAll("[data-hero-chat]")) {
    if (hero.checkVisibility()) {
      const field = hero.querySelector("textarea");
      hero.scrollIntoView({ block: "nearest" });
      field?.focus({ preventScroll: true });
      return true;
    }
  }
  return false;
}
