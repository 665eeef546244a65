import { emptyMaskState, type MaskState, maskText } from "./mask";

/** What stands for a hidden value in a text people read. */
const dots = "•••";

/** Contact data that is known to belong to somebody, so that it is found in texts however it is introduced. */
export interface KnownPerson {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
}

/** `Petra Sommer` → `P. S.` */
export function initialsOf(name: string): string {
  const letters = name
    .split(/[\s-]+/)
    .flatMap((part) => part.match(/\p{L}/u)?.[0] ?? [])
    .slice(0, 3);
  return letters.length === 0 ? dots : letters.map((letter) => `${letter.toUpperCase()}.`).join(" ");
}

/** `petra@werkstatt.de` → `p•••@•••.de` */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  const ending = /\.\p{L}{2,24}$/u.exec(email)?.[0] ?? "";
  return at < 1 ? dots : `${[...email][0]}${dots}@${dots}${ending}`;
}

/** `m…@firma.de`: enough to know which of one's own addresses is meant. */
export function shortenEmail(email: string): string {
  return email.replace(/^(.)[^@]*/u, "$1…");
}

/** `+49 171 2345678` → `••• 78`; a number of fewer than six digits shows none. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, "");
  return digits.length < 6 ? dots : `${dots} ${digits.slice(-2)}`;
}

/**
 * A state in which a person's own name, in its usual spellings and by its parts, address and number are hidden wherever
 * they stand. Parts of fewer than three letters are words of a language more often than names.
 */
export function hideKnown(people: readonly KnownPerson[], state: MaskState = emptyMaskState): MaskState {
  const values: Record<string, string> = { ...state.values };
  const known = new Set(Object.values(values));
  for (const person of people) {
    const parts = (person.name ?? "").split(/\s+/).filter((part) => /\p{L}{3}/u.test(part));
    const names = person.name ? [person.name, ...parts].flatMap(spellings) : [];
    for (const value of [...names, person.email ?? "", person.phone ?? ""]) {
      if (value === "" || known.has(value)) continue;
      known.add(value);
      values[`PERSON_${Object.keys(values).length + 1_000}`] = value;
    }
  }
  return { values };
}

function spellings(name: string): string[] {
  const lower = name.toLowerCase();
  const capital = lower.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return [name, lower, capital, name.toUpperCase()];
}

/**
 * A text as people see it who have not asked for its personal data. The returned state, passed on, hides in later
 * texts what was introduced in this one; `publicText` stays readable.
 */
export function maskForDisplay(
  text: string,
  state: MaskState = emptyMaskState,
  publicText = "",
): { text: string; state: MaskState } {
  const masked = maskText(text, state, { publicText });
  const shown = masked.text.replace(/\[\[([A-Z]+)_(\d+)\]\]/g, (_, type: string, number: string) =>
    displayOf(type, masked.state.values[`${type}_${number}`] ?? ""),
  );
  return { text: shown, state: masked.state };
}

function displayOf(type: string, value: string): string {
  switch (type) {
    case "LITERAL":
      return value;
    case "EMAIL":
      return maskEmail(value);
    case "PHONE":
      return maskPhone(value);
    default:
      return dots;
  }
}
