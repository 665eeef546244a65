"use client";

import { lazy, Suspense } from "react";

const NotFoundInBrowser = lazy(() => import("@/components/layout/not-found-in-browser"));

/**
 * For addresses whose page exists but whose content does not, such as a post that was never written.
 * Next sends this file's output with every page and shows it only in the browser, so it is nothing but a reference to what is fetched then.
 */
export default function NotFound() {
  return (
    <Suspense>
      <NotFoundInBrowser />
    </Suspense>
  );
}
