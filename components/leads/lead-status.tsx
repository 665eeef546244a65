import { useTranslations } from "next-intl";
import type { LeadStatus } from "@/lib/clients/model/lead-list";

/** How far the lens has filled, as the end angle of a sector (turns). */
const filled: Record<LeadStatus, number> = { new: 0, contacted: 0.33, qualified: 0.66, won: 1, lost: 0 };

/** The state as a lens that fills on the way to an order; a lost one is struck through. */
export function LeadStatusMark({ status, className = "size-4" }: { status: LeadStatus; className?: string }) {
  const share = filled[status];
  const angle = share * 2 * Math.PI;
  const x = 8 + 4.5 * Math.sin(angle);
  const y = 8 - 4.5 * Math.cos(angle);
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" className={`shrink-0 ${className}`}>
      <circle
        cx="8"
        cy="8"
        r="6.75"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={status === "lost" ? "2.2 2" : undefined}
      />
      {status === "new" ? <circle cx="8" cy="8" r="3.25" fill="var(--wheat)" /> : null}
      {share > 0 && share < 1 ? (
        <path d={`M8 8V3.5A4.5 4.5 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`} fill="currentColor" />
      ) : null}
      {status === "won" ? <circle cx="8" cy="8" r="4.5" fill="var(--steppe)" /> : null}
      {status === "lost" ? <path d="M4.8 11.2l6.4-6.4" stroke="currentColor" strokeWidth="1.5" /> : null}
    </svg>
  );
}

/** The state with its word. */
export function LeadStatusLabel({ status }: { status: LeadStatus }) {
  const t = useTranslations("admin.leads.status");
  return (
    <span
      className={`inline-flex items-center gap-2 font-medium whitespace-nowrap ${status === "lost" ? "text-ink-soft" : ""}`}
    >
      <LeadStatusMark status={status} />
      {t(status)}
    </span>
  );
}
