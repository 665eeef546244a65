import { detectPersonalData } from "./detect-personal-data";
import { identityOf } from "./identity";
import type { PersonalDataSpan } from "./personal-data-type";
import {
  emptyMaskState,
  type MaskState,
  matchPlaceholder,
  type PlaceholderType,
  placeholderOf,
} from "./placeholder";

export { emptyMaskState, type MaskState };

export type MaskOptions = {
  /** Text whose personal data is published (the company's own contact lines) and stays readable to the model. */
  publicText?: string;
};

type MaskSpan = Omit<PersonalDataSpan, "type"> & { type: PlaceholderType };

/**
 * Replaces personal data by typed placeholders. Equal values get the same placeholder for as long as the returned
 * state is passed on, however they are spelled (spaces, upper case, international prefix); names once introduced are
 * found again without introduction.
 *
 * `unmask(masked.text, masked.state)` gives the text back, with equal values in their first spelling.
 */
export function maskText(
  text: string,
  state: MaskState = emptyMaskState,
  options: MaskOptions = {},
): { text: string; state: MaskState } {
  const book = labelBook(state);
  const isPublic = publishedIdentities(options.publicText ?? "");
  const parts: string[] = [];
  let done = 0;
  for (const span of spansOf(text, state)) {
    if (isPublic.has(identityOf(span.type, span.text))) continue;
    parts.push(text.slice(done, span.start), placeholderOf(book.labelOf(span.type, span.text)));
    done = span.end;
  }
  parts.push(text.slice(done));
  return { text: parts.join(""), state: book.state() };
}

/** What was found in the published texts used last; there are few, and every message is held against one. */
const published = new Map<string, ReadonlySet<string>>();
const publishedKept = 100;

function publishedIdentities(text: string): ReadonlySet<string> {
  const known = published.get(text);
  if (known) return known;
  const found = new Set(detectPersonalData(text).map((span) => identityOf(span.type, span.text)));
  const oldest = published.keys().next().value;
  if (published.size >= publishedKept && oldest !== undefined) published.delete(oldest);
  published.set(text, found);
  return found;
}

/** Puts the values back. Placeholders that the state does not hold stay as they are. */
export function unmask(text: string, state: MaskState): string {
  const stream = createUnmaskStream(state);
  return stream.push(text) + stream.flush();
}

export type TextStream = {
  /** Takes the next piece and returns what is certain by now. */
  push(delta: string): string;
  /** Returns the rest; the stream has ended. */
  flush(): string;
};

/**
 * Restores values in a text that arrives in pieces. Holds back only what may be the beginning of a placeholder;
 * cut anywhere, the pieces add up to `unmask` of the whole.
 */
export function createUnmaskStream(state: MaskState): TextStream {
  let buffer = "";
  let position = 0;

  function advance(isFinal: boolean): string {
    const parts: string[] = [];
    let copied = position;
    while (position < buffer.length) {
      const match = isPossibleStart(buffer, position)
        ? matchPlaceholder(buffer, position, isFinal)
        : undefined;
      if (match?.kind === "partial") break;
      const value = match?.kind === "match" ? hiddenValue(state, match.label) : undefined;
      if (match?.kind === "match" && value !== undefined) {
        parts.push(buffer.slice(copied, position), value);
        position = match.end;
        copied = position;
      } else {
        position++;
      }
    }
    parts.push(buffer.slice(copied, position));
    // The last character stays: whether a bare label begins a word depends on it.
    const kept = Math.max(0, position - 1);
    buffer = buffer.slice(kept);
    position -= kept;
    return parts.join("");
  }

  return {
    push(delta) {
      buffer += delta;
      return advance(false);
    },
    flush: () => advance(true),
  };
}

/** The hidden value of a label (`EMAIL_1`). */
export function hiddenValue(state: MaskState, label: string): string | undefined {
  return Object.hasOwn(state.values, label) ? state.values[label] : undefined;
}

/** Cheap look at one character: brackets, their escapes and capitals begin placeholders. */
function isPossibleStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 91 || code === 92 || (code >= 65 && code <= 90);
}

/** Literal look-alikes first, then finds, then names known from before; none overlap, in text order. */
function spansOf(text: string, state: MaskState): MaskSpan[] {
  const literals = literalSpans(text);
  const found = withoutOverlaps(literals, detectPersonalData(text));
  return withoutOverlaps(found, knownNames(text, found, state));
}

function literalSpans(text: string): MaskSpan[] {
  const spans: MaskSpan[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isPossibleStart(text, at)) continue;
    const match = matchPlaceholder(text, at, true);
    if (match.kind !== "match") continue;
    spans.push({ type: "LITERAL", start: at, end: match.end, text: text.slice(at, match.end) });
    at = match.end - 1;
  }
  return spans;
}

/** More names than this in one conversation are not names; bounds the search to a multiple of the text. */
const maxKnownNames = 40;

function knownNames(text: string, found: readonly MaskSpan[], state: MaskState): MaskSpan[] {
  const before = Object.entries(state.values).flatMap(([label, value]) =>
    label.startsWith("PERSON_") ? [value] : [],
  );
  const now = found.flatMap((span) => (span.type === "PERSON" ? [span.text] : []));
  const names = [...new Set([...before, ...now])].slice(0, maxKnownNames).sort((a, b) => b.length - a.length);
  return names.flatMap((name) => occurrences(text, name));
}

function occurrences(text: string, name: string): MaskSpan[] {
  const spans: MaskSpan[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const isWhole = !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(end));
    if (isWhole) spans.push({ type: "PERSON", start: at, end, text: name });
  }
  return spans;
}

const letter = /[\p{L}\p{M}\d_]/u;

/** Adds those of `later` that touch none of `earlier` (nor each other); `earlier` is sorted and free of overlaps. */
function withoutOverlaps(earlier: readonly MaskSpan[], later: readonly MaskSpan[]): MaskSpan[] {
  const ordered = [
    ...earlier.map((span) => ({ span, rank: 0 })),
    ...later.map((span, index) => ({ span, rank: 1 + index })),
  ].sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const kept: typeof ordered = [];
  for (const item of ordered) {
    const last = kept.at(-1);
    if (!last || last.span.end <= item.span.start) kept.push(item);
    else if (item.rank === 0 && last.rank > 0) {
      kept.pop();
      kept.push(item);
    }
  }
  return kept.map(({ span }) => span);
}

/** Hands out labels: the known one for a known value, else the next number of its type. */
function labelBook(state: MaskState) {
  const values: Record<string, string> = { ...state.values };
  const labels = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const [label, value] of Object.entries(values)) {
    const cut = label.lastIndexOf("_");
    const type = label.slice(0, cut);
    labels.set(identityOf(type, value), label);
    counts.set(type, Math.max(counts.get(type) ?? 0, Number(label.slice(cut + 1))));
  }
  return {
    labelOf(type: PlaceholderType, value: string): string {
      const identity = identityOf(type, value);
      const known = labels.get(identity);
      if (known) return known;
      const count = (counts.get(type) ?? 0) + 1;
      const label = `${type}_${count}`;
      counts.set(type, count);
      labels.set(identity, label);
      values[label] = value;
      return label;
    },
    state: (): MaskState => ({ values }),
  };
}
