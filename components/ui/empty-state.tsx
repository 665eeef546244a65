import type { ReactNode } from "react";

/** What a list says when it is empty: what belongs here and the next step. An empty lens over empty lines. */
export function EmptyState({ title, text, action }: { title: string; text?: string; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center px-4 py-12 text-center">
      <svg viewBox="0 0 160 72" aria-hidden="true" fill="none" className="mb-5 h-18 w-40 text-edge">
        <path
          d="M0 16h52M108 16h52M0 36h44M116 36h44M0 56h52M108 56h30"
          stroke="var(--hair)"
          strokeWidth="6"
        />
        <circle cx="80" cy="36" r="30" stroke="currentColor" strokeWidth="1.5" />
        <path d="M62 36h36" stroke="var(--wheat)" strokeWidth="9" />
      </svg>
      <p className="display text-xl">{title}</p>
      {text ? <p className="mt-2 max-w-[46ch] text-sm text-ink-soft">{text}</p> : null}
      {action ? <div className="mt-5">{action}</div> : null}
    </div>
  );
}
