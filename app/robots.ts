import type { MetadataRoute } from "next";
import { siteUrl } from "@/lib/core/env";

/** Everything public may be read, also by assistants of others; what is made for one visitor may not. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/embed/", "/*/blog/search"] },
    sitemap: `${siteUrl()}/sitemap.xml`,
  };
}
