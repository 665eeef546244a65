import { ArrowRight, Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

export interface NextStep {
  key: "verify" | "ask" | "project" | "key";
  href: string;
  isDone: boolean;
}

/** The first steps of a new account, on one line like the passages a lens goes along. It goes away when all are done. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const t = useTranslations("account.overview.steps");
  const current = steps.find((step) => !step.isDone);
  if (!current) return null;
  return (
    <section aria-labelledby="next-steps" className="mb-8 rounded-lg border border-hair bg-raised p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="next-steps" className="text-lg">
          {t("title")}
        </h2>
        <p className="figures text-ink-soft">
          {t("done", { done: steps.filter((step) => step.isDone).length, all: steps.length })}
        </p>
      </div>
      <ol className="mt-5 grid gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">
        {steps.map((step) => (
          <Step key={step.key} step={step} isCurrent={step === current} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step, isCurrent }: { step: NextStep; isCurrent: boolean }) {
  const t = useTranslations("account.overview.steps");
  return (
    <li className="relative flex gap-3 xl:flex-col xl:not-last:before:absolute xl:not-last:before:top-3.5 xl:not-last:before:right-0 xl:not-last:before:left-8 xl:not-last:before:-mr-4 xl:not-last:before:h-px xl:not-last:before:bg-hair">
      <span
        aria-hidden
        className={`mt-0.5 grid size-6 shrink-0 place-items-center rounded-full border-[1.5px] ${step.isDone ? "border-steppe bg-steppe-soft text-steppe" : isCurrent ? "border-ink bg-wheat" : "border-edge"}`}
      >
        {step.isDone ? <Check className="size-3.5" /> : null}
      </span>
      <div className="min-w-0">
        <p className="font-semibold">
          {step.isDone ? (
            <>
              <span className="text-ink-soft">{t(`${step.key}.title`)}</span>
              <span className="sr-only"> {t("isDone")}</span>
            </>
          ) : (
            <Link href={step.href} className="link">
              {t(`${step.key}.title`)}
            </Link>
          )}
        </p>
        {step.isDone ? null : (
          <p className="mt-0.5 text-ink-soft">
            {t(`${step.key}.text`)}
            {isCurrent ? <ArrowRight aria-hidden className="ml-1.5 inline size-4" /> : null}
          </p>
        )}
      </div>
    </li>
  );
}
