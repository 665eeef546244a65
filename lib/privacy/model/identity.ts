import { phoneIdentity } from "./detect/phone";
import type { PlaceholderType } from "./placeholder";

/** Equal for all spellings of one value of one type, so that they share a placeholder. */
export function identityOf(type: PlaceholderType | string, value: string): string {
  return `${type}:${canonical(type, value)}`;
}

function canonical(type: string, value: string): string {
  switch (type) {
    case "PHONE":
      return phoneIdentity(value);
    case "LITERAL":
    case "SECRET":
      return value;
    case "IBAN":
    case "CARD":
    case "TAXID":
    case "VATID":
    case "SOCIALID":
    case "HEALTHID":
    case "IDCARD":
    case "PLATE":
      return value.toUpperCase().replace(/[^\p{L}\d]/gu, "");
    default:
      return value.toLowerCase().replace(/\s+/g, " ").trim();
  }
}
