import { useTranslations } from "next-intl";

/** One street, one station, one lens: where the office is, without pretending to be a map. */
export function OfficeDrawing() {
  const t = useTranslations("contact.map");
  return (
    <svg
      viewBox="0 0 640 400"
      preserveAspectRatio="xMidYMid slice"
      className="h-75 w-full lg:absolute lg:inset-0 lg:h-full"
      role="img"
      aria-label={t("drawing")}
      fill="none"
    >
      <path d="M-20 250 C180 236 420 196 660 176" stroke="var(--paper-raised)" strokeWidth="30" />
      <path
        d="M-20 250 C180 236 420 196 660 176"
        stroke="var(--edge)"
        strokeWidth="1"
        strokeDasharray="1 9"
      />
      <path d="M452 -20 C446 90 450 180 474 330" stroke="var(--hair)" strokeWidth="6" strokeLinecap="round" />
      <path d="M340 204 C372 218 408 220 438 208" stroke="var(--ink)" strokeWidth="1" strokeDasharray="4 4" />
      <circle cx="456" cy="200" r="17" fill="var(--action)" />
      <text x="456" y="207" textAnchor="middle" fill="var(--on-action)" fontSize="20" fontWeight="700">
        U
      </text>
      <text x="456" y="252" textAnchor="middle" fill="var(--ink)" fontSize="17" fontWeight="600">
        {t("station")}
      </text>
      <text x="84" y="222" fill="var(--ink-soft)" fontSize="17" transform="rotate(-4 84 222)">
        {t("street")}
      </text>
      <circle cx="270" cy="170" r="78" fill="var(--paper-raised)" stroke="var(--ink)" strokeWidth="1.5" />
      <rect x="214" y="160" width="112" height="24" fill="var(--wheat)" opacity="0.55" />
      <text
        x="270"
        y="180"
        textAnchor="middle"
        fill="var(--ink)"
        fontSize="34"
        fontWeight="700"
        fontFamily="var(--font-print)"
      >
        {t("office")}
      </text>
      <text x="570" y="384" textAnchor="end" fill="var(--ink-soft)" fontSize="13">
        {t("scale")}
      </text>
    </svg>
  );
}
