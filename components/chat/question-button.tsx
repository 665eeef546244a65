/** A question to ask by one press; the lens beside it fills when touched. */
export function QuestionButton({ text, onChoose }: { text: string; onChoose: () => void }) {
  return (
    <button
      type="button"
      onClick={onChoose}
      className="group/ask flex min-h-12 w-full items-center gap-3 py-2.5 text-left text-sm leading-snug underline-offset-4 hover:underline"
    >
      <span
        aria-hidden
        className="size-3 shrink-0 rounded-full border-[1.5px] border-ink transition-colors duration-150 group-hover/ask:bg-wheat"
      />
      {text}
    </button>
  );
}
