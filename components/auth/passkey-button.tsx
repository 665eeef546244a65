"use client";

import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { ApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Button } from "@/components/ui/button";
import { WayProblem } from "./other-ways";
import { isPasskeyCancelled, signInWithPasskey } from "./passkey-client";

const never = () => () => undefined;

/** Whether this browser knows passkeys; false until the page is alive. */
export function usePasskeySupport(): boolean {
  return useSyncExternalStore(
    never,
    () => "PublicKeyCredential" in window,
    () => false,
  );
}

/** Signs in with a passkey. Not there where the browser knows none. @param goOn path of ours to go to afterwards */
export function PasskeyButton({ goOn }: { goOn: string }) {
  const t = useTranslations("auth.signIn");
  const problemText = useProblemText();
  const isSupported = usePasskeySupport();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!isSupported) return null;
  const signIn = async () => {
    setPending(true);
    setProblem(null);
    try {
      await signInWithPasskey();
      location.assign(goOn);
    } catch (thrown) {
      setPending(false);
      if (isPasskeyCancelled(thrown)) return;
      setProblem(thrown instanceof ApiProblem ? problemText(thrown) : t("passkeyFailed"));
    }
  };
  return (
    <>
      {problem ? <WayProblem>{problem}</WayProblem> : null}
      <Button
        variant="outline"
        size="sm"
        aria-label={t("passkeyLong")}
        busy={isPending}
        onClick={() => void signIn()}
      >
        {isPending ? null : <KeyRound aria-hidden className="size-4.5" />}
        {t("passkey")}
      </Button>
    </>
  );
}
