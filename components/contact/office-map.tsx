import { useTranslations } from "next-intl";
import type { CompanyFacts } from "@/lib/content/model/content";
import { LiveMap } from "./live-map";
import { OfficeDrawing } from "./office-drawing";

/** How to get here: a drawing of our own, words, and a real map that is only fetched when someone asks for it. */
export function OfficeMap({ company }: { company: CompanyFacts }) {
  const t = useTranslations("contact.map");
  const { lat, lon } = company.geo;
  const box = [lon - 0.006, lat - 0.003, lon + 0.006, lat + 0.003].map((edge) => edge.toFixed(4)).join(",");
  return (
    <section className="border-t border-hair bg-sunken" aria-labelledby="map">
      <div className="mx-auto grid max-w-page lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="px-5 py-12 sm:px-8 lg:py-20">
          <h2 id="map" className="text-3xl">
            {t("title")}
          </h2>
          <p className="mt-4 text-lg font-semibold">
            {company.street}, {company.postalCode} {company.city}
          </p>
          <p className="mt-2 max-w-[40ch] text-ink-soft">{t("text")}</p>
          <a
            href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`}
            rel="noopener noreferrer"
            className="link mt-4 inline-block py-1 text-sm"
          >
            {t("link")}
          </a>
        </div>
        <LiveMap
          src={`https://www.openstreetmap.org/export/embed.html?bbox=${box}&layer=mapnik&marker=${lat},${lon}`}
          frameTitle={t("frame")}
          load={t("load")}
          consent={t("consent")}
        >
          <OfficeDrawing />
        </LiveMap>
      </div>
    </section>
  );
}
