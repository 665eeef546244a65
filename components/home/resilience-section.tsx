import { SectionHead } from "@/components/content/section-head";
import { Container } from "@/components/layout/container";
import type { HomeContent } from "@/lib/content/model/content";

type Resilience = HomeContent["sections"]["resilience"];

/** What happens when the model is away, when a person is needed, when the power fails. */
export function ResilienceSection({ texts }: { texts: Resilience }) {
  return (
    <section className="py-16 lg:py-28">
      <Container className="grid gap-x-20 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <SectionHead eyebrow={texts.eyebrow} title={texts.title} lead={texts.lead} />
        <ul>
          {texts.items.map((item) => (
            <li
              key={item.id}
              className="grid grid-cols-[4.5rem_minmax(0,1fr)] border-t border-hair py-7 last:border-b sm:grid-cols-[7rem_minmax(0,1fr)]"
            >
              <PromiseSign id={item.id} />
              <div>
                <h3 className="text-xl">{item.title}</h3>
                <p className="mt-2 max-w-[52ch] text-ink-soft hyphenate">{item.text}</p>
              </div>
            </li>
          ))}
        </ul>
      </Container>
    </section>
  );
}

/** Three small drawings in the lens's own hand: a quotation under glass, two circles handing over, a line that holds. */
function PromiseSign({ id }: { id: Resilience["items"][number]["id"] }) {
  return (
    <svg
      viewBox="0 0 64 48"
      className="h-11 w-auto text-ink"
      fill="none"
      aria-hidden="true"
      strokeWidth="1.5"
    >
      {id === "quoted" ? (
        <>
          <path d="M2 16h14M2 24h10M2 32h14" stroke="var(--edge)" strokeWidth="3" />
          <circle cx="36" cy="24" r="20" stroke="currentColor" fill="var(--paper-raised)" />
          <path d="M25 27h22" stroke="var(--wheat)" strokeWidth="8" />
          <path d="M30 17.5v5m4-5v5m4 3v5m4-5v5" stroke="currentColor" strokeWidth="2" />
        </>
      ) : null}
      {id === "human" ? (
        <>
          <circle cx="20" cy="24" r="16" stroke="var(--edge)" strokeDasharray="3 4" />
          <circle cx="40" cy="24" r="20" stroke="currentColor" fill="var(--paper-raised)" />
          <circle cx="40" cy="18" r="5.5" fill="var(--wheat)" />
          <path d="M29 36c1-7 5-10 11-10s10 3 11 10" stroke="currentColor" />
        </>
      ) : null}
      {id === "stored" ? (
        <>
          <circle cx="24" cy="24" r="20" stroke="currentColor" fill="var(--paper-raised)" />
          <path d="M12 18h18M12 26h10" stroke="currentColor" strokeWidth="2" />
          <path d="M22 26h8" stroke="var(--wheat)" strokeWidth="5" />
          <path d="M46 24h4l3-9 4 18 3-9h4" stroke="var(--edge)" />
        </>
      ) : null}
    </svg>
  );
}
