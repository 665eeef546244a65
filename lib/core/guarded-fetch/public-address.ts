import "server-only";
import ipaddr from "ipaddr.js";

/** 2000::/3 is the only space IANA hands out as global unicast; everything else in IPv6 is special. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/**
 * Public by number, private by use: Azure's platform address (instance metadata, DNS), Oracle Cloud's and Alibaba's
 * stand in ranges that are refused anyway.
 */
const platformAddresses = new Set(["168.63.129.16"]);

/**
 * True for an address on the public internet. False for everything IANA lists as special (private, loopback,
 * link-local, CGNAT, multicast, documentation, benchmarking, reserved) and for every IPv6 form that carries an IPv4
 * address inside (mapped, compatible, translated 64:ff9b, 6to4, Teredo), whatever that address is.
 *
 * @param address dotted IPv4 or IPv6 text as a resolver or a parsed URL gives it; other spellings are not public.
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    return !platformAddresses.has(address) && ipaddr.IPv4.parse(address).range() === "unicast";
  }
  if (address.includes("%") || !ipaddr.IPv6.isValid(address)) return false;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.match(globalUnicast) && parsed.range() === "unicast";
}
