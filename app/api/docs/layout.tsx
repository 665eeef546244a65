import "@/app/globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { docsLocale } from "@/components/api-docs/docs-locale";
import { DocsShell } from "@/components/api-docs/docs-shell";
import { AppMessages } from "@/components/app/app-messages";
import { FontPreloads } from "@/components/layout/font-preloads";
import { apiReference } from "@/lib/api/reference";
import { pageScript } from "@/lib/core/model/page-script";

/** Its scripts carry the nonce of the request. */
export const instant = false;

export const metadata: Metadata = {
  title: "API · Rozoom KI",
  icons: { icon: [{ url: "/favicon.svg", type: "image/svg+xml" }] },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#0e131f" },
  ],
};

/** The document of the API reference, outside the pages with a language in their address. */
export default async function DocsLayout({ children }: { children: ReactNode }) {
  await connection();
  const locale = docsLocale(await headers());
  const operations = apiReference().operations.map(({ id, method, path, tag, summary }) => ({
    id,
    method,
    path,
    tag,
    summary,
  }));
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, run before paint */}
        <script dangerouslySetInnerHTML={{ __html: pageScript }} />
        <FontPreloads locale={locale} />
      </head>
      <body>
        <AppMessages locale={locale} domains={["api"]}>
          <DocsShell locale={locale} operations={operations}>
            {children}
          </DocsShell>
        </AppMessages>
      </body>
    </html>
  );
}
