"use client";

import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useSyncExternalStore,
} from "react";
import { maxQuestionLength } from "@/lib/chat/model/client/question-length";
import { chatPresence } from "./chat-presence";
import { fillText } from "./fill-text";

export interface ComposerTexts {
  label: string;
  placeholder: string;
  send: string;
  stop: string;
  left: string;
  over: string;
}

/** Characters left at which the counter appears. */
const counterFrom = 500;

/**
 * The field a question is written in, the same in hero and panel. It works before the rest of the chat has arrived,
 * and stays the same field when it has, so nothing typed and no focus is lost.
 */
export function Composer({
  texts,
  action,
  isBusy,
  isWaiting = false,
  isLarge = false,
  onSend,
  onStop,
  onFocus,
  ref,
}: {
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
  ref?: Ref<{ focus(): void }>;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft } = useSyncExternalStore(chatPresence.subscribe, chatPresence.get, chatPresence.getAtRest);
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }), []);
  useEffect(() => {
    // Words typed before the scripts ran stand in the field already.
    const typed = field.current?.value;
    if (typed && chatPresence.get().draft === "") chatPresence.set({ draft: typed });
    else chatPresence.restoreDraft();
  }, []);

  const left = maxQuestionLength - draft.length;
  const canSend = !isBusy && !isWaiting && draft.trim() !== "" && left >= 0;
  const send = () => {
    if (canSend) onSend(draft.trim());
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
      className={`rounded-lg bg-raised transition-[border-color,box-shadow] duration-150 focus-within:border-focus focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus ${isLarge ? "border-[1.5px] border-ink shadow-lift" : "border border-edge hover:border-ink-soft"}`}
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
          onChange={(event) => chatPresence.set({ draft: event.target.value })}
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
            aria-disabled={!canSend}
            className={`grid shrink-0 place-items-center rounded-full bg-action text-on-action hover:bg-action-over ${isLarge ? "size-13" : "size-11 aria-disabled:bg-sunken aria-disabled:text-ink-faint"}`}
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
      {left < counterFrom ? (
        <p
          id={`${id}-left`}
          className={`figures px-4 pb-2.5 text-xs ${left < 0 ? "font-semibold text-poppy" : "text-ink-soft"}`}
        >
          {left < 0 ? fillText(texts.over, { count: -left }) : fillText(texts.left, { count: left })}
        </p>
      ) : null}
    </form>
  );
}
