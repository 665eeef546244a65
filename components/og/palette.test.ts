import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { palette } from "./palette";

const css = readFileSync(path.join(import.meta.dirname, "../../app/styles/tokens.css"), "utf8");

test.each(Object.entries(palette))("the picture's %s is the light token", (name, hex) => {
  const [, token = ""] = css.match(new RegExp(`--${name}: light-dark\\(oklch\\(([^)]+)\\)`)) ?? [];
  const [lightness = 0, chroma = 0, hue = 0] = token.split(" ").map(Number);
  const wanted = oklchToSrgb(lightness, chroma, hue);
  const given = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  for (const [index, value] of given.entries())
    expect(Math.abs(value - (wanted[index] ?? -9))).toBeLessThanOrEqual(1);
});

/** OKLCH to sRGB from 0 to 255 (https://bottosson.github.io/posts/oklab/, transfer curve of IEC 61966-2-1). */
function oklchToSrgb(lightness: number, chroma: number, hueDegrees: number): number[] {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => {
    const cut = Math.min(1, Math.max(0, linear));
    return Math.round(255 * (cut <= 0.0031308 ? 12.92 * cut : 1.055 * cut ** (1 / 2.4) - 0.055));
  });
}
