import type { ComponentProps, ReactNode } from "react";

/** A box to tick with its sentence. `error` is read out with it. */
export function Checkbox({
  id,
  label,
  error,
  className = "",
  ...rest
}: Omit<ComponentProps<"input">, "type"> & { id: string; label: ReactNode; error?: string }) {
  return (
    <div className={className}>
      <div className="flex gap-3">
        <input
          id={id}
          type="checkbox"
          className="tick"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          {...rest}
        />
        <label htmlFor={id} className="text-sm leading-6">
          {label}
        </label>
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  );
}

/** The sentence that says what is wrong with a field; marked by a sign as well as by colour. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1.5 flex gap-2 text-sm font-medium text-poppy">
      <svg viewBox="0 0 20 20" aria-hidden="true" className="mt-0.5 size-4.5 shrink-0" fill="none">
        <circle cx="10" cy="10" r="8.25" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 5.5v5.5M10 14.2v.3" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
