"use client";

import { LogIn } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Button } from "@/components/ui/button";
import type { SignInProvider } from "@/lib/auth/model/sign-in-provider";
import { goToProvider } from "./next-auth-client";
import { WayProblem } from "./other-ways";
import { GitHubMark, GoogleMark } from "./provider-marks";

const marks: Readonly<Record<string, typeof GoogleMark>> = { google: GoogleMark, github: GitHubMark };

/** One button for each outside provider that is set up. @param goOn path of ours to come back to */
export function ProviderButtons({
  providers,
  goOn,
  purpose,
}: {
  providers: readonly SignInProvider[];
  goOn: string;
  purpose: "signIn" | "register";
}) {
  const t = useTranslations("auth");
  const problemText = useProblemText();
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const go = async (provider: string) => {
    setChosen(provider);
    setProblem(null);
    try {
      await goToProvider(provider, goOn);
    } catch (thrown) {
      setChosen(null);
      setProblem(thrown instanceof ApiProblem ? problemText(thrown) : t("error.provider"));
    }
  };
  return (
    <>
      {problem ? <WayProblem>{problem}</WayProblem> : null}
      {providers.map(({ id, name }) => {
        const Mark = marks[id] ?? LogIn;
        return (
          <Button
            key={id}
            variant="outline"
            size="sm"
            aria-label={t(`${purpose}.provider`, { provider: name })}
            busy={chosen === id}
            disabled={chosen !== null}
            onClick={() => void go(id)}
          >
            {chosen === id ? null : <Mark aria-hidden className="size-4.5" />}
            <span translate="no">{name}</span>
          </Button>
        );
      })}
    </>
  );
}
