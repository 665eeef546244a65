"use client";

/** On or off, at once. The lens slides over and fills with wheat: its place says the state, not its colour alone. */
export function Switch({
  id,
  name,
  checked,
  onChange,
  disabled,
  ...aria
}: {
  id?: string;
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  "aria-label"?: string;
  "aria-labelledby"?: string;
  "aria-describedby"?: string;
}) {
  return (
    <span className="relative inline-grid shrink-0 place-items-center pointer-coarse:min-h-11">
      <input
        id={id}
        name={name}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        disabled={disabled}
        {...aria}
        className="peer h-7 w-12 cursor-pointer appearance-none rounded-full border border-edge bg-sunken transition-colors duration-150 checked:border-action checked:bg-action hover:border-ink-soft focus-visible:rounded-full disabled:opacity-55"
      />
      <span
        aria-hidden
        className="pointer-events-none absolute left-1 size-5 rounded-full border-2 border-ink-soft bg-raised transition-[translate,background-color] duration-180 ease-lens peer-checked:translate-x-5 peer-checked:border-on-action peer-checked:bg-wheat"
      />
    </span>
  );
}
