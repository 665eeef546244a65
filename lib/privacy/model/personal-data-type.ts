/**
 * Kinds of personal data that are found in text. One upper-case word each and none the beginning of another:
 * they are also the labels of placeholders (`[[EMAIL_1]]`).
 */
export const personalDataTypes = [
  "EMAIL",
  "PHONE",
  "IBAN",
  "CARD",
  /** German Steuer-ID and Steuernummer, Ukrainian РНОКПП. */
  "TAXID",
  /** Names a person where the business is one person. */
  "VATID",
  /** German Rentenversicherungsnummer, US SSN. */
  "SOCIALID",
  /** German Krankenversichertennummer; doctors' and practices' numbers (LANR, BSNR). */
  "HEALTHID",
  /** Identity cards and passports. */
  "IDCARD",
  "IP",
  "MAC",
  "ADDRESS",
  "PERSON",
  "BIRTHDATE",
  "PLATE",
  /** Passwords, API keys, tokens, user:password in addresses. */
  "SECRET",
] as const;

export type PersonalDataType = (typeof personalDataTypes)[number];

/** A find: `text` is exactly `source.slice(start, end)`; offsets in UTF-16 units. */
export type PersonalDataSpan = { type: PersonalDataType; start: number; end: number; text: string };
