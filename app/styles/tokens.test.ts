import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(path.join(import.meta.dirname, "tokens.css"), "utf8");

/** Reads `--name: light-dark(oklch(…), oklch(…));` into linear sRGB per theme. Colours with alpha are veils, not text. */
function readTokens(theme: "light" | "dark"): Map<string, [number, number, number]> {
  const tokens = new Map<string, [number, number, number]>();
  const pattern = /--([a-z-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\);/g;
  for (const [, name = "", light = "", dark = ""] of css.matchAll(pattern)) {
    const value = theme === "light" ? light : dark;
    if (value.includes("/")) continue;
    const [lightness = 0, chroma = 0, hue = 0] = value.split(" ").map(Number);
    tokens.set(name, oklchToLinear(lightness, chroma, hue));
  }
  return tokens;
}

/** OKLCH to linear sRGB, matrices of https://bottosson.github.io/posts/oklab/; values are cut to what a screen can show. */
function oklchToLinear(lightness: number, chroma: number, hueDegrees: number): [number, number, number] {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (value: number) => Math.min(1, Math.max(0, value));
  return [
    cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Contrast ratio of WCAG 2.2. */
function contrast(one: [number, number, number], other: [number, number, number]): number {
  const luminance = ([r, g, b]: [number, number, number]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "paper-raised", "paper-sunken"];

const pairs: Array<[text: string, ground: string, least: number]> = [
  ...grounds.flatMap(
    (ground): Array<[string, string, number]> => [
      ["ink", ground, 12],
      ["ink-soft", ground, 7],
      ["ink-faint", ground, 4.5],
      ["wheat-ink", ground, 4.5],
      ["steppe", ground, 4.5],
      ["poppy", ground, 4.5],
      ["edge", ground, 3],
      ["focus", ground, 3],
    ],
  ),
  ["ink", "wheat-soft", 7],
  ["ink", "steppe-soft", 7],
  ["ink", "poppy-soft", 7],
  ["wheat-ink", "wheat-soft", 4.5],
  ["steppe", "steppe-soft", 4.5],
  ["poppy", "poppy-soft", 4.5],
  ["on-wheat", "wheat", 7],
  ["on-action", "action", 7],
  ["on-action", "action-over", 7],
  ["on-poppy", "poppy", 4.5],
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const tokens = readTokens(theme);
  test.each(pairs)("%s on %s has a contrast of at least %d", (text, ground, least) => {
    const one = tokens.get(text);
    const other = tokens.get(ground);
    if (!one || !other) throw new Error(`tokens.css has no ${one ? ground : text}`);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});
