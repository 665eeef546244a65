import { expect, test } from "vitest";
import { keepTogether } from "./no-break";

test.each([
  ["zuzüglich 19 % Umsatzsteuer", "zuzüglich 19~% Umsatzsteuer"],
  ["Termin innerhalb von 2 Wochen", "Termin innerhalb von 2~Wochen"],
  ["nach 180 Tagen um 9 Uhr für 49 € im Monat", "nach 180~Tagen um 9~Uhr für 49~€ im Monat"],
  ["within 2 weeks, 9 am to 5 pm", "within 2~weeks, 9~am to 5~pm"],
  ["6–8 тижнів, 2 роки, 30 хвилин", "6–8~тижнів, 2~роки, 30~хвилин"],
  ["nach § 203 StGB und Art. 9 Abs. 2 DSGVO", "nach §~203~StGB und Art.~9 Abs.~2~DSGVO"],
  ["статті 28 GDPR", "статті~28~GDPR"],
])("“%s” breaks only between words", (text, kept) => {
  expect(keepTogether(text).replaceAll("\u00a0", "~")).toBe(kept);
});

test.each(["Im Jahr 2026 beraten wir", "3 Wochenenden", "Nur 4 Antworten", "der Start 5"])(
  "“%s” stays as it is",
  (text) => {
    expect(keepTogether(text)).toBe(text);
  },
);
