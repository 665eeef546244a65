/** How a button may look: one filled per view, outlines beside it, quiet in rows and tables, danger for what cannot be undone. */
export type ButtonVariant = "filled" | "wheat" | "outline" | "quiet" | "danger";
/** `xs` is for dense rows and tool bars; under a finger it grows to 44 px. */
export type ButtonSize = "xs" | "sm" | "md" | "lg";

const variants: Record<ButtonVariant, string> = {
  filled: "bg-action text-on-action hover:bg-action-over",
  wheat: "bg-wheat text-on-wheat hover:brightness-95",
  outline: "border border-edge text-ink hover:border-ink hover:bg-raised",
  quiet: "text-ink hover:bg-sunken",
  danger: "bg-poppy text-on-poppy hover:brightness-95",
};

const sizes: Record<ButtonSize, string> = {
  xs: "min-h-8 gap-1.5 px-3 py-1 text-xs pointer-coarse:min-h-11 pointer-coarse:px-4",
  sm: "min-h-10 gap-1.5 px-4 py-2 text-sm pointer-coarse:min-h-11",
  md: "min-h-12 gap-2 px-5 py-2.5 text-base",
  lg: "min-h-14 gap-2.5 px-7 py-3 text-lg",
};

/** The classes of buttons and of links that look like buttons. */
export function buttonStyle(
  variant: ButtonVariant = "filled",
  size: ButtonSize = "md",
  className = "",
): string {
  return `inline-flex items-center justify-center rounded-full text-center leading-tight font-semibold transition-colors duration-150 disabled:opacity-55 aria-busy:cursor-progress aria-busy:opacity-100 ${variants[variant]} ${sizes[size]} ${className}`;
}
