/** The look of the buttons over a table. */
export const toolStyle =
  "inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-md border border-edge bg-paper px-2.5 text-xs font-medium whitespace-nowrap text-ink hover:border-ink hover:bg-raised pointer-coarse:min-h-11 pointer-coarse:px-3";

/** A small field over a table or in one of its panels; under a finger it grows and its type is 16 px, so phones do not zoom in. */
export const toolFieldStyle =
  "min-h-9 w-full rounded-md border border-edge bg-raised px-2.5 text-sm text-ink placeholder:text-ink-faint hover:border-ink-soft pointer-coarse:min-h-11 pointer-coarse:text-base";
