import type { MetadataRoute } from "next";
import { defaultLocale } from "@/lib/core/model/locale";
import { createDomainTranslator } from "@/lib/i18n/create-translator";

/** The site as an app on a home screen. It starts without a language: the proxy knows the visitor's. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await createDomainTranslator(defaultLocale, "common");
  return {
    id: "/",
    name: `${t("siteName")} · ${t("tagline")}`,
    short_name: t("siteName"),
    description: t("description"),
    lang: defaultLocale,
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    // The light paper; a manifest knows no second theme, the page's own theme-color follows the device.
    background_color: "#fbfaf6",
    theme_color: "#fbfaf6",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
