import { type Detector, type Found, found } from "./scan";

const maxLocal = 64;
const maxDomain = 253;
const localUnit = /[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_{|}~-]/u;
const domainUnit = /[\p{L}\p{N}\p{M}.-]/u;
const domainForm =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+(?:[\p{L}\p{M}]{2,63}|xn--[a-z0-9-]{2,59})/iu;

/** E-mail addresses, also with the at sign spelled `(at)` or `[at]`. */
export const detectEmail: Detector = (folded) => {
  const spans: Found[] = [];
  for (const { 0: sign, index } of folded.matchAll(/@| ?[[({](?:at|ät)[\])}] ?/giu)) {
    const start = localStart(folded, index);
    const end = domainEnd(folded, index + sign.length, sign !== "@");
    if (start < index && end !== undefined) spans.push(found("EMAIL", start, end));
  }
  return spans;
};

function localStart(folded: string, sign: number): number {
  let start = sign;
  while (start > 0 && sign - start < maxLocal && localUnit.test(folded.charAt(start - 1))) start--;
  while (start < sign && !/[\p{L}\p{N}+_]/u.test(folded.charAt(start))) start++;
  return start;
}

function domainEnd(folded: string, start: number, spelled: boolean): number | undefined {
  let end = start;
  while (end < folded.length && end - start < maxDomain && domainUnit.test(folded.charAt(end))) end++;
  const domain = domainForm.exec(folded.slice(start, end))?.[0];
  if (domain) return start + domain.length;
  if (!spelled) return undefined;
  const dotted = /^[\p{L}\p{N}-]{1,63} ?[[({](?:dot|punkt|крапка)[\])}] ?[\p{L}]{2,20}/iu.exec(
    folded.slice(start, start + 120),
  );
  return dotted ? start + dotted[0].length : undefined;
}
