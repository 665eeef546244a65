import { expect, test } from "vitest";
import { newestOf, sitemapEntries } from "./sitemap-entries";

const origin = "https://rozoom-ki.example";
const pages = [
  { path: "" },
  { path: { de: "/blog/a-de", en: "/blog/a-en", uk: "/blog/a-uk" }, changedAt: "2026-02-10T08:00:00.000Z" },
];

test("every page stands in each language, and its languages name one another", () => {
  const entries = sitemapEntries(origin, pages);
  expect(entries).toHaveLength(6);
  const languagesOf = new Map(entries.map((entry) => [entry.url, entry.alternates?.languages ?? {}]));
  for (const [url, languages] of languagesOf) {
    expect(Object.values(languages)).toContain(url);
    for (const other of Object.values(languages)) expect(languagesOf.get(String(other))).toEqual(languages);
  }
});

test("readers of other languages are sent to German", () => {
  const [home] = sitemapEntries(origin, pages);
  expect(home?.alternates?.languages).toMatchObject({ "x-default": `${origin}/de`, uk: `${origin}/uk` });
});

test("a date is given only where the content has one", () => {
  const dates = sitemapEntries(origin, pages).map((entry) => entry.lastModified);
  expect(dates.slice(0, 3)).toEqual([undefined, undefined, undefined]);
  expect(dates[3]).toBe("2026-02-10T08:00:00.000Z");
});

test("the newest of several moments is found, of none there is none", () => {
  expect(newestOf(["2026-02-10T08:00:00Z", "2026-11-10T08:00:00Z", "2026-03-01T00:00:00Z"])).toBe(
    "2026-11-10T08:00:00Z",
  );
  expect(newestOf([])).toBeUndefined();
});
