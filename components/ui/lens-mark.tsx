/** The mark: two circles, a question and a source. Where they meet lies the answer, a lens and a grain of wheat. Decorative: name it beside it. */
export function LensMark({ size = 32, className }: { size?: number; className?: string }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} className={className} aria-hidden="true" fill="none">
      <path d="M16 7.6a10 10 0 0 1 0 16.8 10 10 0 0 1 0-16.8Z" fill="var(--wheat)" />
      <circle cx="10.6" cy="16" r="9.6" stroke="currentColor" strokeWidth="1.9" />
      <circle cx="21.4" cy="16" r="9.6" stroke="currentColor" strokeWidth="1.9" />
    </svg>
  );
}
