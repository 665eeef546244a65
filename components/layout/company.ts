/** Facts of the company that are the same in every language. The telephone number lies in a range reserved for fiction. */
export const company = {
  name: "Rozoom KI GmbH",
  street: "Torstraße 140",
  city: "10119 Berlin",
  phone: "+49 30 23125 480",
  phoneHref: "tel:+493023125480",
  email: "hallo@rozoom-ki.example",
} as const;

/**
 * The legal pages with their slugs in each language, as the seed names them. They stand here and not behind a query, because the foot of
 * every page links them and the law wants those links to work even when the content cannot be read.
 */
export const legalPages = [
  { id: "imprint", name: "imprint", slug: { de: "impressum", en: "imprint", uk: "impressum" } },
  { id: "privacy", name: "privacy", slug: { de: "datenschutz", en: "privacy", uk: "konfidentsiinist" } },
  { id: "terms", name: "terms", slug: { de: "agb", en: "terms", uk: "umovy" } },
  { id: "withdrawal", name: "withdrawal", slug: { de: "widerruf", en: "withdrawal", uk: "vidmova" } },
  { id: "ai-notice", name: "aiNotice", slug: { de: "ki-hinweis", en: "ai-notice", uk: "ai-povidomlennia" } },
] as const;
