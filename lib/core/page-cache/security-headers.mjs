// Read by next.config.mjs when the server starts, before anything is compiled.

/**
 * The part of the policy that is the same for all answers. Which scripts may run is said by a second header, from the page itself
 * (page-cache.mjs); of several policies a browser follows all.
 */
export const policy = [
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "style-src 'self'",
  // Components place things with style attributes; a style sheet from elsewhere stays refused.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src https://www.openstreetmap.org",
];

/** Set for every answer whatever made it, so none depends on the visitor and shared caches may keep them. */
const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value:
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(self), usb=(), xr-spatial-tracking=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** Two years. Subdomains are left out: what else runs under the owner's domain is not ours to decide. */
const transport = { key: "Strict-Transport-Security", value: "max-age=63072000" };

/** Security headers of all answers, in the form of Next's `headers()`. Later entries win over earlier ones with the same key. */
export const securityHeaders = [
  { source: "/:path*", headers: everywhere },
  {
    // The build keeps these entries, and an image is built before anybody knows its address; so the request decides:
    // the proxy that ended TLS says so.
    source: "/:path*",
    has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
    headers: [transport],
  },
  {
    // The framed chat says itself which sites may frame it.
    source: "/((?!embed/).*)",
    headers: [
      { key: "Content-Security-Policy", value: policy.join("; ") },
      { key: "X-Frame-Options", value: "DENY" },
    ],
  },
  ...["/api/blog/:path*", "/api/services", "/api/openapi.json"].map((source) => ({
    // Published to everybody: scripts of other sites may read it.
    source,
    headers: [{ key: "Access-Control-Allow-Origin", value: "*" }],
  })),
  {
    // Bearer tokens and keys are sent by scripts of any site on purpose; cookies are not, because no origin is named.
    source: "/api/v1/:path*",
    headers: [
      { key: "Access-Control-Allow-Origin", value: "*" },
      {
        key: "Access-Control-Expose-Headers",
        value:
          "X-Request-Id, Retry-After, RateLimit, RateLimit-Policy, Idempotent-Replayed, Content-Disposition",
      },
    ],
  },
];
