"use client";

import "@/app/globals.css";
import { lazy, Suspense } from "react";

const ErrorView = lazy(() => import("@/components/layout/error-view"));

/** The last net: the document itself broke, so this one brings its own. Retrying loads the address anew. */
export default function GlobalError() {
  return (
    <html lang="de">
      <body>
        <Suspense>
          <ErrorView retry={() => window.location.reload()} />
        </Suspense>
      </body>
    </html>
  );
}
