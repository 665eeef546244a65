import type { ReactNode } from "react";

const tones = {
  neutral: "bg-sunken text-ink-soft",
  wheat: "bg-wheat-soft text-wheat-ink",
  steppe: "bg-steppe-soft text-steppe",
  poppy: "bg-poppy-soft text-poppy",
} as const;

/** A word that classifies. The word carries the meaning, the colour only repeats it. */
export function Badge({ children, tone = "neutral" }: { children: ReactNode; tone?: keyof typeof tones }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-medium ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
