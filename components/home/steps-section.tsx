import { SectionHead } from "@/components/content/section-head";
import { StepList } from "@/components/content/step-list";
import { Container } from "@/components/layout/container";
import type { HomeContent } from "@/lib/content/model/content";

/** From the first conversation to the first answered question. */
export function StepsSection({ texts }: { texts: HomeContent["sections"]["steps"] }) {
  return (
    <section className="py-16 lg:py-28">
      <Container>
        <SectionHead {...texts} className="mb-10 lg:mb-16" />
        <StepList items={texts.items} />
      </Container>
    </section>
  );
}
