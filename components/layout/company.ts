/** Facts of the company that are the same in every language. The telephone number lies in a range reserved for fiction. */
export const company = {
  name: "Rozoom KI GmbH",
  street: "Torstraße 140",
  city: "10119 Berlin",
  phone: "+49 30 23125 480",
  phoneHref: "tel:+493023125480",
  email: "hallo@rozoom-ki.example",
} as const;

/** The legal pages and their slugs, equal in every language. */
export const legalPages = ["imprint", "privacy", "terms", "withdrawal", "ai-notice"] as const;
