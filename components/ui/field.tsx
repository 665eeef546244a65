import type { ReactNode } from "react";
import { FieldError } from "./checkbox";

/** What a control needs to be tied to its label, hint and error. */
export interface FieldAria {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/**
 * A labelled field: label above, hint under it, the error below the control.
 *
 * `<Field id="email" label={…} error={…}>{(aria) => <Input {...aria} name="email" type="email" />}</Field>`
 */
export function Field({
  id,
  label,
  hint,
  error,
  note,
  children,
  className = "",
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** A word beside the label, such as "optional". */
  note?: string;
  children: (aria: FieldAria) => ReactNode;
  className?: string;
}) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className="text-sm font-semibold">
          {label}
        </label>
        {note ? <span className="text-xs text-ink-faint">{note}</span> : null}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="mb-2 text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  );
}
