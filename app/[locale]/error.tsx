"use client";

import { lazy, Suspense } from "react";

const ErrorView = lazy(() => import("@/components/layout/error-view"));

/** Catches what breaks while a page renders. The digest is the number under which the server has logged the cause. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <Suspense>
      <ErrorView reference={readDigest(error)} retry={retry} />
    </Suspense>
  );
}

function readDigest(error: unknown): string | undefined {
  return error instanceof Error && "digest" in error && typeof error.digest === "string"
    ? error.digest
    : undefined;
}
