/** Two circles passing over each other: something is being looked up. Silent for screen readers; say beside it what is being done. */
export function Spinner({ className = "size-5" }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" aria-hidden className={`shrink-0 ${className}`}>
      <circle cx="8.5" cy="12" r="6" stroke="currentColor" strokeWidth="2" className="lens-spin" />
      <circle
        cx="15.5"
        cy="12"
        r="6"
        stroke="currentColor"
        strokeWidth="2"
        className="lens-spin lens-spin-back"
      />
    </svg>
  );
}
