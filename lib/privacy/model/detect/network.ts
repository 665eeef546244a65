import { before, type Detector, type Found, found, isWhole } from "./scan";

const versionWord = /(?:\bv|version|ver\.|release|build|build-nr\.|firmware|версі[яїю])[ .:]{0,2}$/iu;

/** IPv4 and IPv6 addresses, not version numbers. */
export const detectIp: Detector = (folded) => {
  const spans: Found[] = [];
  for (const { 0: token, index } of folded.matchAll(/[\da-f:.]{2,}/gi)) {
    const address = trimmed(token);
    const start = index + token.indexOf(address);
    const end = start + address.length;
    if (address.length > 45 || !isWhole(folded, index, index + token.length)) continue;
    const isAddress = address.includes(":") ? isIpv6(address) : isIpv4(address);
    const portless = /^([\d.]+):\d{1,5}$/.exec(address)?.[1];
    const isAnyAddress =
      address === "::" &&
      /^\/\d|^(?![^\s])/.test(folded.slice(end)) &&
      /^$|ip/i.test(before(folded, start, 24));
    if ((isAddress || isAnyAddress) && !versionWord.test(before(folded, start, 12))) {
      const zoneOrPrefix = /^(?:%[\w.-]{1,16}|\/\d{1,3}(?!\d))/.exec(folded.slice(end, end + 20))?.[0] ?? "";
      spans.push(found("IP", start, end + zoneOrPrefix.length));
    } else if (portless && isIpv4(portless)) spans.push(found("IP", start, start + portless.length));
  }
  return spans;
};

/** Without the full stop or colon of the sentence. */
function trimmed(token: string): string {
  const head = token.replace(/^\.+|^:(?!:)/, "");
  return head.replace(/\.+$|(?<!:):$/, "");
}

function isIpv4(text: string): boolean {
  const octets = text.split(".");
  return (
    octets.length === 4 && octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) <= 255)
  );
}

/** With a digit: `a::b` and `::` are code, not somebody's address. */
function isIpv6(text: string): boolean {
  if (!/^[\da-f:.]+$/i.test(text) || !/\d/.test(text)) return false;
  return URL.canParse(`http://[${text}]/`);
}

const nobody = /^(?:0|f)+$/i;

/** Hardware addresses in the three usual notations. */
export const detectMac: Detector = (folded) => {
  const pattern = /[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}/gi;
  const spans: Found[] = [];
  for (const { 0: address, index } of folded.matchAll(pattern)) {
    const end = index + address.length;
    const isPart = /[:.-]/.test(folded.charAt(index - 1)) || /[:-]/.test(folded.charAt(end));
    if (isPart || !isWhole(folded, index, end) || nobody.test(address.replace(/[^\da-f]/gi, ""))) continue;
    spans.push(found("MAC", index, end));
  }
  return spans;
};
