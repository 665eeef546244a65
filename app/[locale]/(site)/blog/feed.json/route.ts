import { locales } from "@/lib/core/model/locale";
import { readFeed } from "../blog-feed";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The newest posts of a language as JSON Feed 1.1; made during the build and again when posts change. */
export async function GET(_request: Request, { params }: RouteContext<"/[locale]/blog/feed.json">) {
  const body = await readFeed((await params).locale, "json");
  return new Response(body, { headers: { "content-type": "application/feed+json; charset=utf-8" } });
}
