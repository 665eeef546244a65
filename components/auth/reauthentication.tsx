"use client";

import { KeyRound } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { apiFetch, setReauthentication } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Form, SubmitButton } from "@/components/form/form";
import { CodeField, PasswordField } from "@/components/form/password-field";
import { useApiForm } from "@/components/form/use-api-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import type { PasskeyView, SecurityView } from "@/lib/auth/model/auth-views";
import { CapsLockHint } from "./caps-lock-hint";
import { usePasskeySupport } from "./passkey-button";
import { isPasskeyCancelled, showPasskey } from "./passkey-client";
import { requiredFields } from "./required-fields";
import { asWrongField } from "./sign-in-problem";
import { signOut } from "./sign-out";

/** How this person can prove who they are. */
interface Ways {
  password: boolean;
  code: boolean;
  passkey: boolean;
}

/**
 * Asks the person to prove who they are when a door wants a recent proof; `apiFetch` then repeats the call. Layouts of signed-in areas
 * render it once. Needs the words of `auth`.
 */
export function Reauthentication() {
  const t = useTranslations("auth.reauthenticate");
  const answer = useRef<((isProven: boolean) => void) | null>(null);
  const [isOpen, setOpen] = useState(false);

  const settle = useCallback((isProven: boolean) => {
    answer.current?.(isProven);
    answer.current = null;
    setOpen(false);
  }, []);

  useEffect(() => {
    const takeBack = setReauthentication(
      () =>
        new Promise((resolve) => {
          answer.current?.(false);
          answer.current = resolve;
          setOpen(true);
        }),
    );
    return () => {
      takeBack();
      answer.current?.(false);
    };
  }, []);

  return (
    <Dialog open={isOpen} onClose={() => settle(false)} title={t("title")} closeLabel={t("close")}>
      {isOpen ? <Proof onProven={() => settle(true)} /> : null}
    </Dialog>
  );
}

function Proof({ onProven }: { onProven: () => void }) {
  const t = useTranslations("auth.reauthenticate");
  const problemText = useProblemText();
  const isPasskeyBrowser = usePasskeySupport();
  const [ways, setWays] = useState<Ways | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the dialog opens
  useEffect(() => {
    findWays().then(setWays, (thrown: unknown) => setProblem(problemText(toApiProblem(thrown))));
  }, []);

  return (
    <div className="space-y-5 pt-1 text-sm">
      <p className="text-ink-soft">{t("lead")}</p>
      {problem ? (
        <Alert tone="danger" live="assertive">
          {problem}
        </Alert>
      ) : null}
      {!ways && !problem ? <Skeleton className="h-28 w-full" /> : null}
      {ways?.password || ways?.code ? (
        <ProofForm field={ways.password ? "password" : "code"} onProven={onProven} />
      ) : null}
      {ways?.passkey && isPasskeyBrowser ? (
        <PasskeyProof onProven={onProven} onProblem={setProblem} isOnlyWay={!ways.password && !ways.code} />
      ) : null}
      {ways && !ways.password && !ways.code && !(ways.passkey && isPasskeyBrowser) ? <SignInAgain /> : null}
    </div>
  );
}

async function findWays(): Promise<Ways> {
  const [security, passkeys] = await Promise.all([
    apiFetch<SecurityView>("/api/v1/auth/security"),
    apiFetch<{ data: PasskeyView[] }>("/api/v1/auth/passkeys"),
  ]);
  return {
    password: security.hasPassword,
    code: security.totpSince !== null,
    passkey: passkeys.data.length > 0,
  };
}

function ProofForm({ field, onProven }: { field: "password" | "code"; onProven: () => void }) {
  const t = useTranslations("auth");
  const form = useApiForm({
    id: "reauthenticate",
    initial: { password: "", code: "" },
    schema: requiredFields(field),
    keepsDraft: false,
    successText: null,
    errorTexts: {
      wrong: field === "password" ? t("reauthenticate.wrong") : t("reauthenticate.wrongCode"),
    },
    submit: async (values) => {
      try {
        await apiFetch("/api/v1/auth/reauthenticate", { method: "POST", body: { [field]: values[field] } });
      } catch (thrown) {
        throw asWrongField(thrown, field);
      }
    },
    onSuccess: onProven,
  });
  return (
    <Form form={form} label={t("reauthenticate.title")}>
      {field === "password" ? (
        <PasswordField
          form={form}
          name="password"
          label={t("fields.currentPassword")}
          autoComplete="current-password"
          below={<CapsLockHint fieldId="reauthenticate-password" />}
        />
      ) : (
        <CodeField form={form} name="code" label={t("fields.code")} />
      )}
      <SubmitButton form={form} pendingText={t("reauthenticate.pending")}>
        {t("reauthenticate.submit")}
      </SubmitButton>
    </Form>
  );
}

function PasskeyProof({
  onProven,
  onProblem,
  isOnlyWay,
}: {
  onProven: () => void;
  onProblem: (text: string | null) => void;
  isOnlyWay: boolean;
}) {
  const t = useTranslations("auth.reauthenticate");
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const prove = async () => {
    setPending(true);
    onProblem(null);
    try {
      const passkey = await showPasskey();
      await apiFetch("/api/v1/auth/reauthenticate", { method: "POST", body: { passkey } });
      onProven();
    } catch (thrown) {
      setPending(false);
      if (!isPasskeyCancelled(thrown)) onProblem(problemText(toApiProblem(thrown)));
    }
  };
  return (
    <Button
      variant={isOnlyWay ? "filled" : "outline"}
      size="sm"
      busy={isPending}
      onClick={() => void prove()}
    >
      <KeyRound aria-hidden className="size-4" />
      {t("passkey")}
    </Button>
  );
}

/** People who come by mailed link or provider only have nothing to type: signing in anew is their proof. */
function SignInAgain() {
  const t = useTranslations("auth.reauthenticate");
  const locale = useLocale();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const leave = async () => {
    const here = encodeURIComponent(location.pathname + location.search);
    try {
      await signOut(`/${locale}/auth/sign-in?next=${here}`);
    } catch (thrown) {
      setProblem(problemText(toApiProblem(thrown)));
    }
  };
  return (
    <>
      <p>{t("noPassword")}</p>
      {problem ? (
        <Alert tone="danger" live="assertive">
          {problem}
        </Alert>
      ) : null}
      <Button size="sm" onClick={() => void leave()}>
        {t("signInAgain")}
      </Button>
    </>
  );
}
