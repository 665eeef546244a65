"use client";

import { CircleCheck } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type ApiProblem, toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { InvalidLink } from "./invalid-link";
import { isLinkOver, useHiddenToken } from "./link-token";

interface Step {
  href: string;
  label: string;
}

/**
 * A mailed link that waits for a press: programs that open links in mails to check them use nothing up.
 * @param act calls the door; where it leads to another page it may never return
 */
export function LinkAction({
  token,
  act,
  lead,
  label,
  pendingLabel,
  done,
  again,
}: {
  token: string;
  act: (token: string) => Promise<unknown>;
  /** What the press does. */
  lead: string;
  label: string;
  pendingLabel: string;
  /** What is said afterwards, and the next step. */
  done: { title: string; text: string; step: Step };
  /** Where to get a new link: a page, or a form right here. */
  again: Step | ReactNode;
}) {
  const problemText = useProblemText();
  const [state, setState] = useState<"waiting" | "pending" | "done">("waiting");
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const outcome = useRef<HTMLHeadingElement>(null);
  useHiddenToken();
  useEffect(() => {
    if (state === "done") outcome.current?.focus();
  }, [state]);

  const press = async () => {
    setState("pending");
    setProblem(null);
    try {
      await act(token);
      setState("done");
    } catch (thrown) {
      setProblem(toApiProblem(thrown));
      setState("waiting");
    }
  };

  if (token === "" || isLinkOver(problem)) {
    return isStep(again) ? <InvalidLink action={again} /> : <InvalidLink>{again}</InvalidLink>;
  }
  if (state === "done") {
    return (
      <div className="space-y-5">
        <div className="flex gap-4">
          <CircleCheck aria-hidden className="mt-1 size-8 shrink-0 text-steppe" />
          <div>
            <h2 ref={outcome} tabIndex={-1} className="text-lg">
              {done.title}
            </h2>
            <p className="mt-1.5 text-ink-soft">{done.text}</p>
          </div>
        </div>
        <LinkButton href={done.step.href} prefetch={false} className="w-full">
          {done.step.label}
        </LinkButton>
      </div>
    );
  }
  return (
    <div className="space-y-5">
      {problem ? (
        <Alert tone={problem.code === "offline" ? "warn" : "danger"} live="assertive">
          {problemText(problem)}
        </Alert>
      ) : null}
      <p className="text-ink-soft">{lead}</p>
      <Button className="w-full" busy={state === "pending"} onClick={() => void press()}>
        {state === "pending" ? pendingLabel : label}
      </Button>
    </div>
  );
}

function isStep(again: Step | ReactNode): again is Step {
  return typeof again === "object" && again !== null && "href" in again;
}
