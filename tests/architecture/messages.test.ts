import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { defaultLocale, locales } from "@/lib/core/model/locale";
import { root } from "./source-files";

type Entries = Map<string, string>;

function entriesOf(value: unknown, prefix: string, into: Entries): Entries {
  if (typeof value === "string") into.set(prefix, value);
  else if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value))
      entriesOf(child, prefix ? `${prefix}.${key}` : key, into);
  }
  return into;
}

const read = (locale: string, file: string) =>
  entriesOf(JSON.parse(readFileSync(path.join(root, "messages", locale, file), "utf8")), "", new Map());

/** Names of the ICU arguments of a message: `{count, plural, …}` and `{name}` alike. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? ""))].sort();
}

const files = readdirSync(path.join(root, "messages", defaultLocale));
const others = locales.filter((locale) => locale !== defaultLocale);

test.each(others)("%s has the same message files as German", (locale) => {
  expect(readdirSync(path.join(root, "messages", locale)).sort()).toEqual([...files].sort());
});

test.each(others.flatMap((locale) => files.map((file) => [locale, file] as const)))(
  "%s/%s has the keys and arguments of the German file, and no empty text",
  (locale, file) => {
    const german = read(defaultLocale, file);
    const translated = read(locale, file);
    expect([...translated.keys()].sort()).toEqual([...german.keys()].sort());
    const differing = [...german].filter(
      ([key, text]) => argumentsOf(text).join() !== argumentsOf(translated.get(key) ?? "").join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
    expect([...translated].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
  },
);
