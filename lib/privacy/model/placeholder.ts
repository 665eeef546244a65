import { type PersonalDataType, personalDataTypes } from "./personal-data-type";

/** Values hidden from model providers, by placeholder label (`EMAIL_1`). Plain data: goes through JSON unchanged. */
export type MaskState = { readonly values: Readonly<Record<string, string>> };

export const emptyMaskState: MaskState = { values: {} };

/**
 * Labels a placeholder may carry: the kinds of personal data, and `LITERAL` for text of a person that itself looks
 * like a placeholder (it must come back as typed, not as somebody's value).
 */
export type PlaceholderType = PersonalDataType | "LITERAL";

const labelTypes: readonly string[] = [...personalDataTypes, "LITERAL"];

/** Digits beyond this are no placeholder of ours: a conversation never holds that many values. */
const maxDigits = 6;

/** ASCII only; every tokenizer has `[[`, and no Markdown renderer gives it a meaning. */
export function placeholderOf(label: string): string {
  return `[[${label}]]`;
}

export type PlaceholderMatch =
  | { kind: "none" }
  /** More text is needed to decide. */
  | { kind: "partial" }
  | { kind: "match"; label: string; end: number };

const none: PlaceholderMatch = { kind: "none" };
const partial: PlaceholderMatch = { kind: "partial" };

/**
 * Reads a placeholder that begins at `start`, in the spellings small models make of it: `[[EMAIL_1]]`, `[EMAIL_1]`,
 * `[[email_1]]`, `[[ EMAIL 1 ]]`, `\[\[EMAIL\_1\]\]`, a bracket missing, or bare `EMAIL_1` (upper case, standing alone).
 *
 * Decides by the characters up to `end` alone and answers `partial` when the text may go on (`isFinal` false) and
 * that could change the answer; so a stream cut anywhere reads the same.
 */
export function matchPlaceholder(text: string, start: number, isFinal: boolean): PlaceholderMatch {
  const more = isFinal ? none : partial;
  const opening = readBrackets(text, start, "[");
  let at = opening.end;
  const isBare = opening.count === 0;
  if (isBare && text[start] === "\\") return start + 1 >= text.length ? more : none;
  if (isBare && start > 0 && isWordCharacter(text.charCodeAt(start - 1))) return none;
  if (!isBare && text[at] === " ") at++;
  if (at >= text.length || (text[at] === "\\" && at + 1 >= text.length)) return more;

  const type = readType(text, at, isBare);
  if (type === "partial") return more;
  if (type === undefined) return none;
  at += type.length;
  if (text[at] === "\\") at++;
  if (at >= text.length) return more;
  if (text[at] === "_" || (!isBare && (text[at] === " " || text[at] === "-"))) at++;
  else return none;

  const digitsStart = at;
  while (at < text.length && isDigit(text.charCodeAt(at)) && at - digitsStart <= maxDigits) at++;
  if (at >= text.length && !isFinal) return partial;
  if (at === digitsStart || at - digitsStart > maxDigits) return none;
  const label = `${type}_${text.slice(digitsStart, at)}`;
  if (isBare) return isWordCharacter(text.charCodeAt(at)) ? none : { kind: "match", label, end: at };
  return readClosing(text, at, opening.count, label, isFinal);
}

function readClosing(
  text: string,
  digitsEnd: number,
  openingCount: number,
  label: string,
  isFinal: boolean,
): PlaceholderMatch {
  const spaced = text[digitsEnd] === " " ? digitsEnd + 1 : digitsEnd;
  if (spaced >= text.length && !isFinal) return partial;
  const closing = readBrackets(text, spaced, "]");
  const mayGoOn = closing.count < 2 && (closing.end >= text.length || text[closing.end] === "\\");
  if (mayGoOn && !isFinal && closing.end + 1 >= text.length) return partial;
  if (closing.count === 0) {
    if (isWordCharacter(text.charCodeAt(digitsEnd))) return none;
    return { kind: "match", label, end: digitsEnd };
  }
  const isLinkText = openingCount === 1 && closing.count === 1;
  if (isLinkText && closing.end >= text.length && !isFinal) return partial;
  if (isLinkText && text[closing.end] === "(") return none;
  return { kind: "match", label, end: closing.end };
}

/** Up to two brackets of one sort, all or none with the backslash that Markdown writers put in front. */
function readBrackets(text: string, start: number, bracket: "[" | "]"): { count: number; end: number } {
  const token = text[start] === "\\" ? `\\${bracket}` : bracket;
  let end = start;
  let count = 0;
  while (count < 2 && text.startsWith(token, end)) {
    end += token.length;
    count++;
  }
  return { count, end };
}

/** No type is the beginning of another, so the first that fits is the only one. */
function readType(text: string, start: number, exactCase: boolean): string | "partial" | undefined {
  const shown = text.slice(start, start + maxTypeLength);
  const written = exactCase ? shown : shown.toUpperCase();
  const type = labelTypes.find((candidate) => written.startsWith(candidate));
  if (type) return type;
  const isCut = shown.length < maxTypeLength && labelTypes.some((candidate) => candidate.startsWith(written));
  return isCut ? "partial" : undefined;
}

const maxTypeLength = Math.max(...labelTypes.map((type) => type.length));

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordCharacter(code: number): boolean {
  return (
    isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code > 127
  );
}
