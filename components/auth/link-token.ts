"use client";

import { useEffect } from "react";
import type { ApiProblem } from "@/components/app/api-problem";

/** Takes the secret of a mailed link out of the address bar once it is read, so it stays out of history and screenshots. */
export function useHiddenToken(): void {
  useEffect(() => {
    const address = new URL(location.href);
    if (!address.searchParams.has("token")) return;
    address.searchParams.delete("token");
    history.replaceState(history.state, "", address);
  }, []);
}

/** Whether a door refused the link itself: unknown, used up, expired or cut off. */
export function isLinkOver(problem: ApiProblem | null): boolean {
  if (!problem) return false;
  if (problem.code === "not_found" || problem.code === "conflict") return true;
  return problem.code === "invalid_input" && "token" in problem.fieldErrors;
}
