import type { ReactNode } from "react";
import { Spinner } from "./spinner";

/** How far something is. Without `value` it says only that it goes on. The words above carry what is being done. */
export function Progress({
  label,
  value,
  max = 100,
  detail,
}: {
  label: string;
  /** Between 0 and `max`; left out while the end is unknown. */
  value?: number;
  max?: number;
  /** At the right: "12 of 40". */
  detail?: ReactNode;
}) {
  const share = value === undefined ? undefined : Math.max(0, Math.min(1, max > 0 ? value / max : 0));
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-4 text-sm">
        <span className="font-medium">{label}</span>
        {detail ? <span className="figures text-xs text-ink-soft">{detail}</span> : null}
        {share === undefined ? <Spinner className="size-4 self-center" /> : null}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={share === undefined ? undefined : Math.round(share * max)}
        className="relative h-1.5 rounded-full bg-hair"
      >
        <div
          className={`h-full rounded-full transition-[width] duration-180 ${share === undefined ? "w-full bg-edge skeleton" : "bg-ink"}`}
          style={share === undefined ? undefined : { width: `${share * 100}%` }}
        />
        {share === undefined ? null : (
          <span
            aria-hidden
            className="absolute top-1/2 size-3.5 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-ink bg-wheat transition-[left] duration-180"
            style={{ left: `${share * 100}%` }}
          />
        )}
      </div>
    </div>
  );
}

const meterTones = { ink: "bg-ink", steppe: "bg-steppe", wheat: "bg-wheat", poppy: "bg-poppy" } as const;

/** A measured share of a limit: storage, budget, strength of a password. `text` says it in words. */
export function Meter({
  label,
  text,
  value,
  max,
  tone = "ink",
}: {
  label: string;
  text: ReactNode;
  value: number;
  max: number;
  tone?: keyof typeof meterTones;
}) {
  const share = max > 0 ? Math.max(0, Math.min(1, value / max)) : 0;
  return (
    <div>
      <meter aria-label={label} min={0} max={max} value={Math.min(value, max)} className="sr-only" />
      <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-hair">
        <div
          className={`h-full rounded-full transition-[width] duration-180 ${meterTones[tone]}`}
          style={{ width: `${share * 100}%` }}
        />
      </div>
      <p className="mt-1.5 text-xs text-ink-soft">{text}</p>
    </div>
  );
}
