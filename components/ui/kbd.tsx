import type { ReactNode } from "react";

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid min-w-6 place-items-center rounded-sm border border-b-2 border-edge bg-raised px-1.5 font-mono text-xs leading-5">
      {children}
    </kbd>
  );
}
