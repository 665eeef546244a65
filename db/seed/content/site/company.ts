import type { Localized } from "@/lib/core/model/locale";

/** Facts about the company that pages, structured data, mails and assistants share. Demo data. */
export const company = {
  name: "Rozoom KI",
  legalName: "Rozoom KI GmbH",
  url: "https://rozoom-ki.example",
  foundedYear: 2023,
  street: "Torstraße 140",
  postalCode: "10119",
  city: "Berlin",
  /** ISO 3166-1 alpha-2. */
  countryCode: "DE",
  country: { de: "Deutschland", en: "Germany", uk: "Німеччина" } satisfies Localized<string>,
  geo: { lat: 52.5292, lon: 13.4019 },
  /** E.164, for links. The number is reserved for fiction by the Bundesnetzagentur. */
  phone: "+493023125480",
  phoneDisplay: "+49 30 23125 480",
  email: "hallo@rozoom-ki.example",
  privacyEmail: "datenschutz@rozoom-ki.example",
  timeZone: "Europe/Berlin",
  openingHours: [
    { days: ["monday", "tuesday", "wednesday", "thursday", "friday"], opens: "09:00", closes: "17:00" },
  ],
  replyWithinWorkingDays: 1,
  managingDirectors: ["Olena Hrytsenko", "Jonas Albrecht"],
  registerCourt: "Amtsgericht Charlottenburg",
  registerNumber: "HRB 000000 (Demo)",
  vatId: "DE000000000 (Demo)",
  /** VAT on services in Germany, percent. */
  vatPercent: 19,
  /** The company keeps no profiles on social networks. */
  social: [],
} as const;
