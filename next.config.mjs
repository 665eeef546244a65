import path from "node:path";
import createNextIntlPlugin from "next-intl/plugin";
import { securityHeaders } from "./lib/core/page-cache/security-headers.mjs";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** The gallery of UI parts is a page with its own file extension, so a production build without GALLERY=1 has no such route. */
const hasGallery = process.env.NODE_ENV !== "production" || process.env.GALLERY === "1";

/** @type {import('next').NextConfig} */
const nextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // Two trees have their own document (pages with a language, the embedded chat), so addresses no route matches get app/global-not-found.tsx.
  experimental: { globalNotFound: true },
  poweredByHeader: false,
  // By default a caller whose name contains that of a crawler (Bing, Slack, Lighthouse) gets each page made anew, ten times as
  // dear, kept by no cache and without the page's own script policy. Finished pages have their metadata in the head anyway.
  htmlLimitedBots: /$^/,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // Next adds the output folder to the compiler settings it is given; a second output folder brings its own file, so the shared one stays as it is.
  // Types are `npm run check`'s business: a wrong one in a test must not keep the product from starting.
  typescript: { tsconfigPath: process.env.NEXT_TSCONFIG ?? "tsconfig.json", ignoreBuildErrors: true },
  headers: () => securityHeaders,
  // Keeps finished pages and gives each its script policy; `next dev` keeps none.
  cacheHandler:
    process.env.NODE_ENV === "production"
      ? path.join(import.meta.dirname, "lib/core/page-cache/page-cache.mjs")
      : undefined,
  pageExtensions: hasGallery ? ["gallery.tsx", "tsx", "ts"] : ["tsx", "ts"],
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@electric-sql/pglite-pgvector",
    "pg-boss",
    "postgres",
    "pino",
  ],
};

export default withNextIntl(nextConfig);
