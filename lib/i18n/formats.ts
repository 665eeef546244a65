import type { Formats } from "next-intl";

/** Named formats for dates and money, the same in every language; the locale decides order and signs. */
export const formats = {
  dateTime: {
    day: { day: "numeric", month: "long", year: "numeric" },
    dayShort: { day: "2-digit", month: "2-digit", year: "numeric" },
    dayAndTime: { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  },
  number: {
    euro: { style: "currency", currency: "EUR", minimumFractionDigits: 2 },
    euroWhole: { style: "currency", currency: "EUR", maximumFractionDigits: 0 },
    percent: { style: "percent", maximumFractionDigits: 1 },
  },
} satisfies Formats;

/** All dates are shown in the company's time zone, so a prerendered page is right for every reader. */
export const timeZone = "Europe/Berlin";
