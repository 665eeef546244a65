import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";

/** The other ways in under a form: small buttons, side by side. */
export function OtherWays({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <p className="my-5 flex items-center gap-4 text-sm text-ink-soft before:h-px before:flex-1 before:bg-hair after:h-px after:flex-1 after:bg-hair">
        {label}
      </p>
      <div className="grid grid-cols-2 gap-2.5 [&>button:last-child:nth-of-type(odd)]:col-span-2">
        {children}
      </div>
    </>
  );
}

/** Why one of them did not work; over the whole width. */
export function WayProblem({ children }: { children: ReactNode }) {
  return (
    <div className="col-span-2">
      <Alert tone="danger" live="assertive">
        {children}
      </Alert>
    </div>
  );
}
