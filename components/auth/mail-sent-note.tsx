"use client";

import { MailCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/core/model/locale";
import { type MailPurpose, mailDoors, noteSentMail, readSentMail, type SentMail } from "./mail-sent";

/** Seconds before the same mail may be asked for again. */
const pauseSeconds = 60;

const texts = {
  register: ["register", "registerUnknown"],
  "magic-link": ["magic", "magicUnknown"],
  "forgot-password": ["forgot", "forgotUnknown"],
} as const satisfies Record<MailPurpose, readonly [string, string]>;

/** Says which mail is on its way, and sends it again after a pause. It tells nobody whether the address has an account. */
export function MailSentNote({
  locale,
  purpose,
  back,
  next,
}: {
  locale: Locale;
  purpose: MailPurpose;
  /** The form the mail was asked for with. */
  back: string;
  next: string;
}) {
  const t = useTranslations("auth.checkMail");
  const problemText = useProblemText();
  const [mail, setMail] = useState<SentMail | null>(null);
  const [left, setLeft] = useState(0);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isResent, setResent] = useState(false);

  useEffect(() => setMail(readSentMail()), []);

  useEffect(() => {
    if (!mail) return;
    const count = () => setLeft(Math.max(0, Math.ceil((mail.at - Date.now()) / 1_000) + pauseSeconds));
    count();
    const timer = setInterval(count, 1_000);
    return () => clearInterval(timer);
  }, [mail]);

  const resend = async (email: string) => {
    setPending(true);
    setProblem(null);
    setResent(false);
    try {
      await apiFetch(mailDoors[purpose], { method: "POST", body: { email, locale, next } });
      noteSentMail(email);
      setMail({ email, at: Date.now() });
      setResent(true);
    } catch (thrown) {
      setProblem(problemText(toApiProblem(thrown)));
    } finally {
      setPending(false);
    }
  };

  const [known, unknown] = texts[purpose];
  return (
    <div className="space-y-5">
      <div className="flex gap-4">
        <MailCheck aria-hidden className="mt-1 size-8 shrink-0 text-steppe" />
        <div className="min-w-0 space-y-3">
          <p className="text-lg">
            {mail
              ? t.rich(known, { email: () => <b className="wrap-anywhere">{mail.email}</b> })
              : t(unknown)}
          </p>
          {purpose === "register" ? <p className="text-ink-soft">{t("registerKnown")}</p> : null}
          <p className="text-ink-soft">{t("nothing")}</p>
        </div>
      </div>
      {problem ? (
        <Alert tone="danger" live="assertive">
          {problem}
        </Alert>
      ) : null}
      {isResent ? (
        <Alert tone="good" live="polite">
          {t("resent")}
        </Alert>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        {mail ? (
          <Button
            variant="outline"
            size="sm"
            busy={isPending}
            disabled={left > 0}
            className="figures"
            onClick={() => void resend(mail.email)}
          >
            {left > 0 ? t("resendIn", { seconds: left }) : t("resend")}
          </Button>
        ) : null}
        <Link prefetch={false} href={back} className="link text-sm">
          {t("otherAddress")}
        </Link>
      </div>
    </div>
  );
}
