import { createAnswerGuard } from "./answer-guard";

/** Drops citation markers that point outside `allowed` and tells which numbers were cited and which removed. */
export function verifyCitations(
  text: string,
  allowed: ReadonlySet<number>,
): { text: string; cited: number[]; removed: number[] } {
  const guard = createAnswerGuard({ allowedCitations: allowed });
  const checked = guard.push(text) + guard.flush();
  const { cited, removedCitations } = guard.report();
  return { text: checked, cited, removed: removedCitations };
}

/**
 * Takes links (Markdown and bare) and images to other hosts out of a text; their words or host names stay.
 * @param allowedHosts `host` or `host:port`, no patterns.
 */
export function verifyLinks(
  text: string,
  allowedHosts: readonly string[],
): { text: string; removed: string[] } {
  const guard = createAnswerGuard({ allowedHosts });
  const checked = guard.push(text) + guard.flush();
  return { text: checked, removed: guard.report().removedLinks };
}

export type PriceCurrency = "EUR" | "USD" | "UAH" | "GBP" | "CHF";

/** A price as said: `text` is the number as written, `amountMinor` its value in cents or kopiyky. */
export type PriceMention = {
  start: number;
  end: number;
  text: string;
  amountMinor: number;
  currency: PriceCurrency;
};

const currencies: readonly [PriceCurrency, string][] = [
  ["EUR", "€|EUR(?![\\p{L}])|Euro(?:s)?(?![\\p{L}])|євро(?![\\p{L}])"],
  ["USD", "US\\$|\\$|USD(?![\\p{L}])|(?:US-)?Dollars?(?![\\p{L}])|долар\\p{L}{0,3}"],
  ["UAH", "₴|UAH(?![\\p{L}])|грн(?![\\p{L}])|грив\\p{L}{1,4}|Hrywnja|hryvnias?"],
  ["GBP", "£|GBP(?![\\p{L}])"],
  ["CHF", "CHF(?![\\p{L}])|Franken|Fr\\.(?= ?\\d)"],
];
const anyCurrency = currencies.map(([, pattern]) => `(${pattern})`).join("|");
const currencyAfter = new RegExp(`^(?:[.,](?:-|–|—){1,2})?[ \\u00A0\\u202F-]?(?:${anyCurrency})`, "iu");
const currencyBefore = new RegExp(`(?:${anyCurrency})[ \\u00A0\\u202F]?$`, "iu");
const multiplierAfter =
  /^[ \u00A0\u202F]?(?:(k|tsd\.?|tausend|thousand|тис\.?|тисяч\p{L}?)|(mio\.?|million(?:en)?|млн\.?))(?!\p{L})/iu;

/** Grouped (`1.490`, `1,490.00`, `1 490,50`, `1'490`) or plain (`1490`, `49,90`); two decimals at most. */
const amount =
  /(?<![\d\p{L}]|\d[.,])(?:(\d{1,3}(?:([.,'’ \u00A0\u202F\u2009])\d{3})(?:\2\d{3})*)(?:[.,](\d{1,2}))?|(\d+)(?:[.,](\d{1,2}))?)(?!\d|[.,]\d)/gu;

const rangeGap = /^[ \u00A0\u202F]?(?:-|–|—|bis|bis zu|to|and|und|or|oder|до|та|або|\/)[ \u00A0\u202F]?$/iu;

type Amount = { start: number; end: number; minor: number; before?: PriceCurrency; after?: PriceCurrency };

/**
 * Finds prices in German, English and Ukrainian spelling, ranges included (`1.490–3.900 €` names two). A separator
 * followed by three digits groups, one followed by one or two is the decimal one.
 */
export function findPrices(text: string): PriceMention[] {
  const amounts = Array.from(text.matchAll(amount), (match) => readAmount(text, match));
  // A range names its currency once, behind its last amount or before its first.
  for (let at = amounts.length - 2; at >= 0; at--) {
    const [current, next] = [amounts[at], amounts[at + 1]];
    if (current && next?.after && isRange(text, current, next)) current.after ??= next.after;
  }
  for (let at = 1; at < amounts.length; at++) {
    const [previous, current] = [amounts[at - 1], amounts[at]];
    if (current && previous?.before && isRange(text, previous, current)) current.before ??= previous.before;
  }
  return amounts.flatMap(({ start, end, minor, before, after }) => {
    const currency = after ?? before;
    return currency ? [{ start, end, text: text.slice(start, end), amountMinor: minor, currency }] : [];
  });
}

/** Prices of a text that are none of the allowed amounts (minor units). */
export function verifyPrices(
  text: string,
  allowedMinor: ReadonlySet<number>,
): { prices: PriceMention[]; unknown: PriceMention[] } {
  const prices = findPrices(text);
  return { prices, unknown: prices.filter(({ amountMinor }) => !allowedMinor.has(amountMinor)) };
}

function readAmount(text: string, match: RegExpExecArray): Amount {
  const start = match.index;
  const whole = (match[1] ?? match[4] ?? "").replace(/\D/g, "");
  const decimals = (match[3] ?? match[5] ?? "").padEnd(2, "0");
  let end = start + match[0].length;
  let minor = Number(whole) * 100 + Number(decimals);
  const multiplier = multiplierAfter.exec(text.slice(end, end + 14));
  if (multiplier) {
    minor *= multiplier[1] ? 1_000 : 1_000_000;
    end += multiplier[0].length;
  }
  const before = currencyOf(currencyBefore.exec(text.slice(Math.max(0, start - 10), start)));
  const after = currencyOf(currencyAfter.exec(text.slice(end, end + 16)));
  return { start, end, minor: Math.round(minor), ...(before && { before }), ...(after && { after }) };
}

function currencyOf(match: RegExpExecArray | null): PriceCurrency | undefined {
  const index = match?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  return currencies[index]?.[0];
}

function isRange(text: string, first: Amount, second: Amount): boolean {
  return second.start - first.end <= 9 && rangeGap.test(text.slice(first.end, second.start));
}
