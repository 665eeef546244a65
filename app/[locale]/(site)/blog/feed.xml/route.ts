import { locales } from "@/lib/core/model/locale";
import { readFeed } from "../blog-feed";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The newest posts of a language as RSS 2.0; made during the build and again when posts change. */
export async function GET(_request: Request, { params }: RouteContext<"/[locale]/blog/feed.xml">) {
  const body = await readFeed((await params).locale, "rss");
  return new Response(body, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
