import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { FeedbackInput } from "@/lib/chat/model/chat-request";
import { useTexts } from "./chat-texts";

type Reason = NonNullable<FeedbackInput["reason"]>;

const reasons: readonly Reason[] = ["wrong", "incomplete", "unclear", "other"];

/** Why an answer did not help. The rating itself is sent already; all of this is a gift. */
export function RatingForm({
  onSend,
  onSkip,
}: {
  onSend: (detail: { reason?: Reason; comment?: string }) => Promise<void>;
  onSkip: () => void;
}) {
  const { chat } = useTexts();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState<Reason | null>(null);
  const [comment, setComment] = useState("");
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <form
      ref={form}
      className="mt-2 rounded-md bg-sunken p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void onSend({
          ...(reason ? { reason } : {}),
          ...(comment.trim() ? { comment: comment.trim() } : {}),
        });
      }}
    >
      <fieldset>
        <legend className="text-sm font-semibold">{chat.rating.why}</legend>
        <div className="mt-2 flex flex-wrap gap-2">
          {reasons.map((value) => (
            <label
              key={value}
              className="relative flex min-h-11 cursor-pointer items-center rounded-full border border-edge bg-raised px-4 text-sm hover:border-ink has-checked:border-ink has-checked:bg-wheat-soft has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name={`${id}-reason`}
                checked={reason === value}
                onChange={() => setReason(value)}
                className="sr-only"
              />
              {chat.rating[value]}
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor={`${id}-comment`} className="mt-4 block text-sm">
        {chat.rating.comment}
      </label>
      <textarea
        id={`${id}-comment`}
        value={comment}
        maxLength={1_000}
        onChange={(event) => setComment(event.target.value)}
        className="field-sizing-content mt-1.5 max-h-40 min-h-16 w-full resize-none rounded-md border border-edge bg-raised px-3.5 py-2.5 text-base"
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" size="sm" className="min-h-11" disabled={!reason && comment.trim() === ""}>
          {chat.rating.send}
        </Button>
        <Button size="sm" variant="quiet" className="min-h-11" onClick={onSkip}>
          {chat.rating.skip}
        </Button>
      </div>
    </form>
  );
}
