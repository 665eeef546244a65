import type { PictureContent } from "@/lib/content/get-picture-content";
import { families } from "./fonts";
import { palette } from "./palette";

/** Middle and radius of the lens (px). */
const lens = { x: 905, y: 318, radius: 196 } as const;
/** The small text the lens lies on: line height and size (px). */
const page = { leading: 46, size: 21, zoom: 2.5 } as const;

/**
 * The picture that stands for a page where it is shared, 1200 × 630: its title, and a lens on its own text. Every style is written
 * out, because the renderer knows no style sheet.
 */
export function Picture({ content }: { content: PictureContent }) {
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        position: "relative",
        backgroundColor: palette.paper,
        color: palette.ink,
        fontFamily: families.sans,
        fontWeight: 500,
      }}
    >
      {content.lens ? <LensOnText lens={content.lens} /> : <LensMarkLarge />}
      <div
        style={{
          position: "absolute",
          left: 0,
          top: 0,
          width: 690,
          height: 630,
          padding: "56px 0 56px 72px",
          display: "flex",
          flexDirection: "column",
        }}
      >
        <div
          style={{
            display: "flex",
            alignItems: "center",
            fontSize: 30,
            fontWeight: 700,
            letterSpacing: "-0.03em",
          }}
        >
          <Mark size={52} />
          <div style={{ display: "flex", marginLeft: 16 }}>{content.site}</div>
        </div>
        <div style={{ display: "flex", flexDirection: "column", marginTop: "auto", marginBottom: "auto" }}>
          {content.eyebrow ? <Eyebrow text={content.eyebrow} /> : null}
          <div
            style={{
              display: "flex",
              marginTop: 18,
              fontFamily: families.print,
              fontWeight: 700,
              fontSize: titleSize(content.title),
              lineHeight: 1.06,
              letterSpacing: "-0.012em",
              textWrap: "balance",
            }}
          >
            {content.title}
          </div>
        </div>
        <div style={{ display: "flex", fontSize: 25, color: palette["ink-soft"] }}>{content.footer}</div>
      </div>
    </div>
  );
}

function Eyebrow({ text }: { text: string }) {
  return (
    <div style={{ display: "flex", alignItems: "center", color: palette["wheat-ink"], fontSize: 26 }}>
      <div style={{ width: 44, height: 2, backgroundColor: palette["wheat-ink"], marginRight: 16 }} />
      {text}
    </div>
  );
}

/** The title fills its place and no more (px); long German words still fit the width of 618. */
function titleSize(title: string): number {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
  const byLength = title.length <= 34 ? 76 : title.length <= 58 ? 64 : title.length <= 84 ? 54 : 46;
  return Math.min(byLength, Math.floor(616 / (longest * 0.56)));
}

/** A page of small text that runs out at the right edge, and the glass that enlarges one place of it. */
function LensOnText({ lens: { above, focus, below } }: { lens: NonNullable<PictureContent["lens"]> }) {
  const lines = [...above, `${focus.before}${focus.text}${focus.after}`, ...below];
  return (
    <div style={{ position: "absolute", left: 0, top: 0, width: 1200, height: 630, display: "flex" }}>
      {lines.map((line, index) => (
        <div
          key={line}
          style={{
            position: "absolute",
            left: 715,
            top: lens.y + (index - above.length - 0.5) * page.leading,
            width: 520,
            height: page.leading,
            overflow: "hidden",
            whiteSpace: "nowrap",
            display: "flex",
            alignItems: "center",
            fontFamily: families.print,
            fontSize: page.size,
            color: palette["ink-faint"],
            opacity: 1 - Math.abs(index - above.length) * 0.2,
          }}
        >
          {line}
        </div>
      ))}
      <div
        style={{
          position: "absolute",
          left: lens.x - lens.radius,
          top: lens.y - lens.radius,
          width: 2 * lens.radius,
          height: 2 * lens.radius,
          borderRadius: lens.radius,
          border: `3px solid ${palette.ink}`,
          backgroundColor: palette["paper-raised"],
          overflow: "hidden",
          display: "flex",
          alignItems: "center",
          justifyContent: "center",
          boxShadow: "0 20px 50px rgba(17,27,49,0.18)",
        }}
      >
        <Enlarged line={above.at(-1) ?? ""} offset={-1} />
        <Enlarged line={below[0] ?? ""} offset={1} />
        <div
          style={{
            display: "flex",
            backgroundColor: palette.wheat,
            color: palette["on-wheat"],
            padding: "2px 14px 6px",
            whiteSpace: "nowrap",
            fontFamily: families.print,
            fontWeight: 700,
            fontSize: Math.min(page.size * page.zoom, 560 / focus.text.length),
          }}
        >
          {focus.text}
        </div>
      </div>
    </div>
  );
}

/** A neighbouring line as the glass shows it, cut by its rim. */
function Enlarged({ line, offset }: { line: string; offset: -1 | 1 }) {
  return (
    <div
      style={{
        position: "absolute",
        left: -260,
        top: lens.radius + offset * page.leading * page.zoom - 40,
        width: 920,
        height: 80,
        display: "flex",
        alignItems: "center",
        justifyContent: "center",
        whiteSpace: "nowrap",
        overflow: "hidden",
        fontFamily: families.print,
        fontSize: page.size * page.zoom,
        color: palette["ink-faint"],
      }}
    >
      {line.slice(Math.max(0, Math.floor(line.length / 2) - 17), Math.floor(line.length / 2) + 17)}
    </div>
  );
}

/** Pages without running text show the mark itself, running off the edge. */
function LensMarkLarge() {
  return (
    <div style={{ position: "absolute", left: 730, top: 6, display: "flex" }}>
      <Mark size={620} thin />
    </div>
  );
}

/** components/ui/lens-mark.tsx for the renderer, which knows no CSS variables. */
function Mark({ size, thin = false }: { size: number; thin?: boolean }) {
  const stroke = thin ? 0.2 : 1.9;
  // Where the circles meet: with the thin line exactly, with the thick one up to its outer edge.
  const grain = thin
    ? "M16 8.063a9.6 9.6 0 0 1 0 15.874 9.6 9.6 0 0 1 0-15.874Z"
    : "M16 7.6a10 10 0 0 1 0 16.8 10 10 0 0 1 0-16.8Z";
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} fill="none" aria-hidden="true">
      <path d={grain} fill={palette.wheat} />
      <circle cx="10.6" cy="16" r="9.6" stroke={palette.ink} strokeWidth={stroke} />
      <circle cx="21.4" cy="16" r="9.6" stroke={palette.ink} strokeWidth={stroke} />
    </svg>
  );
}
