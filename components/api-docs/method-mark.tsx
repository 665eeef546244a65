const tones: Readonly<Record<string, string>> = {
  GET: "text-steppe",
  POST: "text-wheat-ink",
  DELETE: "text-poppy",
};

/** The method of a call. The word carries the meaning, the colour only repeats it. */
export function MethodMark({ method, className = "" }: { method: string; className?: string }) {
  return (
    <span
      translate="no"
      className={`inline-block shrink-0 font-mono text-xs font-semibold ${tones[method] ?? "text-ink-soft"} ${className}`}
    >
      {method}
    </span>
  );
}
