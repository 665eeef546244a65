import { Check, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Container } from "@/components/layout/container";
import type { ServiceContent } from "@/lib/content/model/content";
import { keepTogether } from "@/lib/content/model/no-break";

/** What one gets, for whom it is, and openly for whom it is not. */
export function ServiceFit({ content }: { content: ServiceContent }) {
  const t = useTranslations("services.detail");
  return (
    <section className="border-y border-hair py-14 lg:py-20">
      <Container className="grid gap-x-16 gap-y-12 lg:grid-cols-3">
        <FitList title={t("deliverables")}>
          {content.deliverables.map((item) => (
            <FitItem key={item}>{item}</FitItem>
          ))}
        </FitList>
        <FitList title={t("suitedFor")}>
          {content.suitedFor.map((item) => (
            <FitItem key={item}>{item}</FitItem>
          ))}
        </FitList>
        <div>
          <h2 className="text-2xl">{t("notFor")}</h2>
          <p className="mt-5 flex gap-3 border-t border-hair pt-3">
            <Minus aria-hidden className="mt-1 size-5 shrink-0 text-ink-faint" />
            <span className="text-ink-soft hyphenate">{keepTogether(content.notFor)}</span>
          </p>
        </div>
      </Container>
    </section>
  );
}

function FitList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h2 className="text-2xl">{title}</h2>
      <ul className="mt-5 border-t border-hair">{children}</ul>
    </div>
  );
}

function FitItem({ children }: { children: string }) {
  return (
    <li className="flex gap-3 border-b border-hair py-3">
      <Check aria-hidden className="mt-1 size-5 shrink-0 text-steppe" />
      <span className="hyphenate">{keepTogether(children)}</span>
    </li>
  );
}
