import { cacheLife, cacheTag } from "next/cache";
import { ImageResponse } from "next/og";
import { pictureFonts } from "@/components/og/fonts";
import { Picture } from "@/components/og/picture";
import { findPictureContent } from "@/lib/content/get-picture-content";
import { contentTags } from "@/lib/content/model/content";
import { pictureSize } from "@/lib/content/model/page-metadata";
import { isLocale, locales } from "@/lib/core/model/locale";

/** One picture a language is drawn during the build; the others when first asked for, and kept. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale, kind: "page", slug: "home" }));
}

/** The drawn picture of a page, as its `og:image` names it. */
export async function GET(_request: Request, { params }: RouteContext<"/[locale]/og/[kind]/[slug]">) {
  const { locale, kind, slug } = await params;
  const picture = await drawPicture(locale, kind, slug);
  return picture
    ? new Response(picture, { headers: { "content-type": "image/png" } })
    : new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
}

async function drawPicture(locale: string, kind: string, slug: string): Promise<ArrayBuffer | null> {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.posts, contentTags.services, contentTags.pages);
  const content = isLocale(locale) ? await findPictureContent(locale, kind, slug) : null;
  if (!content) return null;
  const picture = new ImageResponse(<Picture content={content} />, {
    ...pictureSize,
    fonts: await pictureFonts(),
  });
  return picture.arrayBuffer();
}
