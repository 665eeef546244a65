/** What text fields, text areas and selects share: a visible edge (3:1), 48 px high, never smaller type than 16 px (phones would zoom in). */
export const controlStyle =
  "block w-full min-h-12 rounded-md border border-edge bg-raised px-3.5 py-2.5 text-base text-ink placeholder:text-ink-faint hover:border-ink-soft focus-visible:border-focus focus-visible:outline-offset-0 aria-[invalid=true]:border-2 aria-[invalid=true]:border-poppy disabled:bg-sunken disabled:text-ink-faint";
