"use client";

import { useState } from "react";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { showToast } from "@/components/ui/toast";

/** Does one thing at the server: one at a time, success and failure said in passing. */
export function useAct() {
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  /** @returns whether it was done */
  const run = async (act: () => Promise<unknown>, done?: string): Promise<boolean> => {
    if (isPending) return false;
    setPending(true);
    try {
      await act();
      if (done) showToast(done, { tone: "good" });
      return true;
    } catch (thrown) {
      showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
      return false;
    } finally {
      setPending(false);
    }
  };
  return { isPending, run };
}
