import { expect, test } from "vitest";
import { lensExcerpt, lensOver } from "./lens-excerpt";

const filler = Array.from({ length: 120 }, (_, index) => `Wort${index}`).join(" ");

test("the lens lies on the first short bold phrase of running text", () => {
  const excerpt = lensExcerpt(
    `# Titel\n\nEs kostet **1.490 € einmalig**, danach wenig. ${filler}\n\nUnd **später** mehr.`,
  );
  expect(excerpt?.focus.text).toBe("1.490 € einmalig");
  expect(excerpt?.focus.before.endsWith("Es kostet ")).toBe(true);
  expect(excerpt?.focus.after.startsWith(", danach")).toBe(true);
});

test("a phrase with a figure goes before one without, also from a list or a table", () => {
  const table = "| Posten | Preis |\n|---|---:|\n| **Eine Antwort** | **0,17 Cent** |";
  expect(lensExcerpt(`**Zuerst.** ${filler}\n\n${table}`)?.focus.text).toBe("0,17 Cent");
  expect(lensExcerpt(`- **Gefunden?** Ja.\n- Nein.\n\n${filler}`)?.focus.text).toBe("Gefunden?");
});

test("a page under the lens is full above and below", () => {
  const excerpt = lensExcerpt(`Gleich **hier** beginnt es. ${filler}`);
  expect(excerpt?.above).toHaveLength(3);
  expect(excerpt?.below).toHaveLength(3);
});

test("long phrases and short texts get no lens", () => {
  expect(lensExcerpt(`**Diese Hervorhebung ist viel zu lang für das Glas** ${filler}`)).toBeNull();
  expect(lensExcerpt("Nur **kurz**.")).toBeNull();
  expect(lensExcerpt("")).toBeNull();
});

test("a phrase from elsewhere lies over a text that is long enough", () => {
  expect(lensOver("1.490 €", filler)?.focus.text).toBe("1.490 €");
  expect(lensOver("1.490 €", "Zu kurz.")).toBeNull();
});
