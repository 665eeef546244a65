import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const tones = {
  info: { box: "bg-sunken", mark: "text-ink-soft", Icon: Info },
  good: { box: "bg-steppe-soft", mark: "text-steppe", Icon: CircleCheck },
  warn: { box: "bg-wheat-soft", mark: "text-wheat-ink", Icon: TriangleAlert },
  danger: { box: "bg-poppy-soft", mark: "text-poppy", Icon: CircleAlert },
} as const;

/** A message in the page. `live` has it read out when it appears: "polite" for results, "assertive" for failures. */
export function Alert({
  tone = "info",
  title,
  children,
  live,
}: {
  tone?: keyof typeof tones;
  title?: string;
  children?: ReactNode;
  live?: "polite" | "assertive";
}) {
  const { box, mark, Icon } = tones[tone];
  const role = live === "assertive" ? "alert" : live === "polite" ? "status" : undefined;
  return (
    <div role={role} className={`flex gap-3 rounded-md px-4 py-3.5 text-sm ${box}`}>
      <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${mark}`} />
      <div className="min-w-0">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
