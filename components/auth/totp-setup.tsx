"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { type ApiProblem, toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Form, SubmitButton } from "@/components/form/form";
import { CodeField } from "@/components/form/password-field";
import { useApiForm } from "@/components/form/use-api-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Skeleton } from "@/components/ui/skeleton";
import { RecoveryCodes } from "./recovery-codes";
import { requiredFields } from "./required-fields";
import { asWrongField } from "./sign-in-problem";

const QrCode = lazy(() => import("./qr-code"));
const onlyCode = requiredFields("code");
const stepCount = 3;

interface Enrolment {
  /** Base32. */
  secret: string;
  /** `otpauth://…`. */
  uri: string;
}

/**
 * Turns on two-step sign-in: scan, give a code, keep the recovery codes. The secret is asked for when the page is alive, so no finished
 * HTML carries it.
 * @param account e-mail address, for the sheet of recovery codes
 */
export function TotpSetup({ account, onDone }: { account: string; onDone: () => void }) {
  const t = useTranslations("auth.setup");
  const problemText = useProblemText();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const isAsked = useRef(false);

  const begin = async () => {
    setProblem(null);
    try {
      setEnrolment(await apiFetch<Enrolment>("/api/v1/auth/totp", { method: "POST" }));
    } catch (thrown) {
      setProblem(toApiProblem(thrown));
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one secret for one visit; each call would make another one
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    void begin();
  }, []);

  if (codes) {
    return (
      <Step number={3} title={t("codesTitle")} takesFocus>
        <RecoveryCodes codes={codes} account={account} onDone={onDone} />
      </Step>
    );
  }
  if (problem) {
    return (
      <div className="space-y-4">
        <Alert tone="danger" live="assertive">
          {problemText(problem)}
        </Alert>
        <Button variant="outline" size="sm" onClick={() => void begin()}>
          {t("retry")}
        </Button>
      </div>
    );
  }
  return (
    <div className="space-y-8">
      <Step number={1} title={t("scanTitle")}>
        <Secret enrolment={enrolment} />
      </Step>
      <Step number={2} title={t("codeTitle")}>
        <ConfirmCode isReady={enrolment !== null} onConfirmed={setCodes} />
      </Step>
    </div>
  );
}

/** A step with its number in a lens. */
function Step({
  number,
  title,
  takesFocus = false,
  children,
}: {
  number: number;
  title: string;
  takesFocus?: boolean;
  children: React.ReactNode;
}) {
  const t = useTranslations("auth.setup");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className="mb-3 flex items-center gap-3 text-lg">
        <span
          aria-hidden
          className="grid size-8 shrink-0 place-items-center rounded-full border border-edge font-sans text-sm font-semibold"
        >
          {number}
        </span>
        <span className="sr-only">{t("step", { step: number, count: stepCount })}: </span>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Secret({ enrolment }: { enrolment: Enrolment | null }) {
  const t = useTranslations("auth.setup");
  const waiting = <Skeleton className="size-52" />;
  return (
    <div className="space-y-4" aria-busy={!enrolment}>
      <p className="text-ink-soft">{t("scan")}</p>
      {enrolment ? (
        <Suspense fallback={waiting}>
          <QrCode text={enrolment.uri} label={t("qr")} />
        </Suspense>
      ) : (
        <>
          {waiting}
          <p className="sr-only" role="status">
            {t("loading")}
          </p>
        </>
      )}
      {enrolment ? (
        <details className="text-sm">
          <summary className="link inline-block">{t("manual")}</summary>
          <div className="mt-3 space-y-3">
            <p>
              <span className="mb-1 block font-semibold">{t("secret")}</span>
              <code className="block rounded-md border border-edge bg-sunken px-4 py-3 font-mono leading-7 break-all select-all">
                {grouped(enrolment.secret)}
              </code>
            </p>
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <CopyButton text={enrolment.secret} size="sm" />
              <a href={enrolment.uri} className="link">
                {t("openApp")}
              </a>
            </div>
          </div>
        </details>
      ) : null}
    </div>
  );
}

/** In fours, as people read a key aloud. */
function grouped(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? secret;
}

function ConfirmCode({
  isReady,
  onConfirmed,
}: {
  isReady: boolean;
  onConfirmed: (codes: readonly string[]) => void;
}) {
  const t = useTranslations("auth");
  const form = useApiForm({
    id: "totp-setup",
    initial: { code: "" },
    schema: onlyCode,
    keepsDraft: false,
    successText: null,
    errorTexts: { wrong: t("setup.wrong") },
    submit: async ({ code }) => {
      try {
        return await apiFetch<{ recoveryCodes: string[] }>("/api/v1/auth/totp/confirm", {
          method: "POST",
          body: { code },
        });
      } catch (thrown) {
        throw asWrongField(thrown, "code");
      }
    },
    onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
  });
  return (
    <Form form={form} label={t("setup.codeTitle")}>
      <CodeField form={form} name="code" label={t("fields.code")} hint={t("setup.codeHint")} />
      <SubmitButton form={form} size="md" disabled={!isReady} pendingText={t("setup.pending")}>
        {t("setup.submit")}
      </SubmitButton>
    </Form>
  );
}
