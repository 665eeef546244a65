import { type Detector, type Found, found, groupMatches, matches } from "./scan";

/** Keys that providers mark with a prefix; each pattern begins where no word goes on, which keeps the scan linear. */
const markedKeys: readonly RegExp[] = [
  /(?<![\w-])(?:sk|pk|rk)[-_](?:live_|test_|proj-|ant-|or-)?[\w-]{20,250}/g,
  /(?<![\w-])whsec_[\w+/=]{20,120}/g,
  /(?<![\w-])(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z\d]{30,255}/g,
  /(?<![\w-])github_pat_\w{22,255}/g,
  /(?<![\w-])(?:glpat|gldt|glrt)-[\w-]{20,120}/g,
  /(?<![\w-])xox[abeoprs]-[\w-]{10,250}/g,
  /(?<![\w-])(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z\d]{16}(?![A-Z\d])/g,
  /(?<![\w-])AIza[\w-]{35}/g,
  /(?<![\w-])ya29\.[\w-]{20,500}/g,
  /(?<![\w-])SG\.[\w-]{16,40}\.[\w-]{30,60}/g,
  /(?<![\w-])(?:hf|npm|gsk|dop_v1|shpat|sq0atp|r8)_[\w-]{20,120}/g,
  /(?<![\w:])\d{8,10}:AA[\w-]{32,34}(?![\w-])/g,
  /(?<![\w-])eyJ[\w-]{8,4000}\.eyJ[\w-]{8,8000}\.[\w-]{10,2000}/g,
];

const labelled =
  /(?<![\p{L}\d])(?:passwor[dt]|kennwort|passphrase|пароль|parole|api[-_ ]?key|api[-_ ]?schlüssel|secret(?:[-_ ]?key)?|access[-_ ]?token|token|zugangsdaten|pwd)[ \n]{0,2}(?:ist|is|lautet|це|:|=|->|-)[ :=]{0,2}["'`„“»]?([^\s"'`„“”«»<>]{6,200})/dgiu;

/** `scheme://user:password@host`: the part before the at sign. */
const inAddress = /(?<![\w+.-])[a-z][a-z\d+.-]{1,20}:\/\/([^\s/?#@:]{0,100}:[^\s/?#@]{1,200})@/dgi;

const inQuery =
  /[?&#](?:access_token|api_?key|auth|key|pass(?:word)?|secret|session|sig(?:nature)?|token)=([^&\s#"'<>]{8,500})/dgi;

/** Passwords where they are named, provider keys, tokens, private keys, credentials in addresses. */
export const detectSecret: Detector = (folded) => [
  ...groupMatches(folded, inAddress, "SECRET"),
  ...groupMatches(folded, inQuery, "SECRET"),
  ...markedKeys.flatMap((pattern) => matches(folded, pattern, "SECRET")),
  ...privateKeys(folded),
  ...groupMatches(folded, labelled, "SECRET").flatMap((span) => passwordLike(folded, span)),
];

/** `Passwort: vergessen` is no password: a value needs a digit, a symbol or capitals inside. */
function passwordLike(folded: string, span: Found): Found[] {
  const value = folded.slice(span.start, span.end).replace(/[.,;:?)]+$/, "");
  const isLikely = /\d|\p{Ll}\p{Lu}/u.test(value) || /[^\p{L}\d.,'-]/u.test(value);
  return value.length >= 6 && isLikely ? [found("SECRET", span.start, span.start + value.length)] : [];
}

function privateKeys(folded: string): Found[] {
  const spans: Found[] = [];
  const begin = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;
  for (let match = begin.exec(folded); match; match = begin.exec(folded)) {
    const closing = folded.indexOf("-----END", begin.lastIndex);
    const tail =
      closing === -1
        ? folded.length
        : closing + (/^-----END[A-Z ]{0,40}-----/.exec(folded.slice(closing, closing + 60))?.[0].length ?? 8);
    spans.push(found("SECRET", match.index, tail));
    begin.lastIndex = tail;
  }
  return spans;
}
