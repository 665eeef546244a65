"use client";

import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { maxQuestionLength } from "@/lib/chat/model/client/question-length";
import type { Locale } from "@/lib/core/model/locale";
import { chatPresence } from "./chat-presence";
import type { DraftStore } from "./draft-store";
import { fillText } from "./fill-text";

export interface ComposerTexts {
  label: string;
  placeholder: string;
  send: string;
  stop: string;
  left: string;
  over: string;
  /** Says to wait or to stop, when somebody wants to send during an answer. */
  busy: string;
}

/** Characters left at which the counter appears. */
const counterFrom = 500;

/**
 * The field a question is written in, the same in hero and panel. It works before the rest of the chat has arrived,
 * and stays the same field when it has, so nothing typed and no focus is lost.
 */
export function Composer({
  locale,
  texts,
  action,
  isBusy,
  isWaiting = false,
  isLarge = false,
  onSend,
  onStop,
  onFocus,
  drafts = chatPresence,
  ref,
}: {
  locale: Locale;
  texts: ComposerTexts;
  /** Where the form goes without scripts. */
  action: string;
  /** An answer is being made: the button stops it. */
  isBusy: boolean;
  /** Nothing can be sent for now, the reason stands beside the composer. */
  isWaiting?: boolean;
  /** The page's main thing to do, before a conversation has begun. */
  isLarge?: boolean;
  onSend: (text: string) => void;
  onStop: () => void;
  onFocus?: () => void;
  /** Where unsent words are kept; the site's own place unless set. */
  drafts?: DraftStore;
  ref?: Ref<{ focus(): void }>;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft } = useSyncExternalStore(drafts.subscribe, drafts.get, drafts.getAtRest);
  // Without scripts the form can be sent at any time, so nothing is disabled before they run.
  const isScripted = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const [isTooEarly, setTooEarly] = useState(false);
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }), []);
  useEffect(() => {
    // Words typed before the scripts ran stand in the field already.
    const typed = field.current?.value;
    if (typed && drafts.get().draft === "") drafts.set({ draft: typed });
    else drafts.restoreDraft();
  }, [drafts]);

  useEffect(() => {
    if (!isBusy) setTooEarly(false);
  }, [isBusy]);

  const left = maxQuestionLength - draft.length;
  const canSend = !isBusy && !isWaiting && draft.trim() !== "" && left >= 0;
  const send = () => {
    if (canSend) onSend(draft.trim());
    else if (isBusy && draft.trim() !== "") setTooEarly(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  };

  return (
    <form
      action={action}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className={`group/field rounded-lg bg-raised transition-[border-color,box-shadow] duration-150 focus-within:border-focus focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus ${isLarge ? "border-[1.5px] border-ink shadow-lift" : "border border-edge hover:border-ink-soft"}`}
    >
      <label htmlFor={id} className="sr-only">
        {texts.label}
      </label>
      <div className={`flex items-end gap-2 ${isLarge ? "p-2.5 pl-5" : "p-2 pl-4"}`}>
        <textarea
          ref={field}
          id={id}
          name="message"
          rows={1}
          value={draft}
          placeholder={texts.placeholder}
          enterKeyHint="send"
          aria-describedby={left < counterFrom ? `${id}-left` : undefined}
          aria-invalid={left < 0 || undefined}
          onChange={(event) => drafts.set({ draft: event.target.value })}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          className={`field-sizing-content max-h-48 flex-1 resize-none bg-transparent outline-none placeholder:text-ink-faint ${isLarge ? "min-h-13 py-3 text-lg leading-7" : "min-h-11 py-2.5 text-base leading-6"}`}
        />
        {isBusy ? (
          <button
            type="button"
            onClick={onStop}
            aria-label={texts.stop}
            title={texts.stop}
            className="grid size-11 shrink-0 place-items-center rounded-full border border-edge text-ink hover:border-ink"
          >
            <svg viewBox="0 0 20 20" className="size-4" aria-hidden="true">
              <rect x="3" y="3" width="14" height="14" rx="3" fill="currentColor" />
            </svg>
          </button>
        ) : (
          <button
            type="submit"
            aria-label={texts.send}
            title={texts.send}
            aria-disabled={(isScripted && !canSend) || undefined}
            // The empty field's own look comes from the style sheet, so it does not change when the scripts arrive.
            className={`grid shrink-0 place-items-center rounded-full bg-action text-on-action hover:bg-action-over aria-disabled:bg-sunken aria-disabled:text-ink-faint [@media(scripting:enabled)]:group-has-[:placeholder-shown]/field:bg-sunken [@media(scripting:enabled)]:group-has-[:placeholder-shown]/field:text-ink-faint ${isLarge ? "size-13" : "size-11"}`}
          >
            <svg viewBox="0 0 20 20" className="size-5" fill="none" aria-hidden="true">
              <path
                d="M10 16.5v-13M4.5 9 10 3.5 15.5 9"
                stroke="currentColor"
                strokeWidth="2"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
          </button>
        )}
      </div>
      <p role="status" className="px-4 text-xs text-ink-soft not-empty:pb-2.5">
        {isTooEarly ? texts.busy : null}
      </p>
      {left < counterFrom ? (
        <p
          id={`${id}-left`}
          className={`figures px-4 pb-2.5 text-xs ${left < 0 ? "font-semibold text-poppy" : "text-ink-soft"}`}
        >
          {fillText(left < 0 ? texts.over : texts.left, {
            count: new Intl.NumberFormat(locale).format(Math.abs(left)),
          })}
        </p>
      ) : null}
    </form>
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
