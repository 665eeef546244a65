import type { ComponentProps } from "react";

/** A button that is only a sign; its name is read out and shown on hover. */
export function IconButton({
  label,
  ...rest
}: { label: string } & Omit<ComponentProps<"button">, "type" | "className">) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="grid size-11 shrink-0 place-items-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink aria-expanded:bg-sunken aria-expanded:text-ink"
      {...rest}
    />
  );
}
