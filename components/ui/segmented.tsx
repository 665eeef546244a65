"use client";

import type { ReactNode } from "react";

export interface SegmentedOption<Value extends string> {
  value: Value;
  label: ReactNode;
  /** For a choice that only makes sense on some screens: `max-xl:hidden`. */
  className?: string;
}

/** A choice of a few, all in sight. Radio buttons inside: arrow keys move, forms read `name`. */
export function Segmented<Value extends string>({
  legend,
  name,
  value,
  options,
  onChange,
  size = "md",
}: {
  /** What is chosen; for screen readers. */
  legend: string;
  name: string;
  value: Value;
  options: readonly SegmentedOption<Value>[];
  onChange: (value: Value) => void;
  size?: "sm" | "md";
}) {
  const height = size === "sm" ? "min-h-7 px-2.5 text-xs" : "min-h-9 px-3.5 text-sm";
  return (
    <fieldset className="inline-flex max-w-full flex-wrap rounded-[1.5rem] border border-edge p-0.5">
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={`relative flex cursor-pointer items-center rounded-full font-medium text-ink-soft hover:text-ink has-checked:bg-action has-checked:text-on-action has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus pointer-coarse:min-h-11 ${height} ${option.className ?? ""}`}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-full opacity-0"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
