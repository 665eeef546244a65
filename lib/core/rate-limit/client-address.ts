import "server-only";
import ipaddr from "ipaddr.js";

/** Bucket of callers whose address cannot be known; they share one limit. */
export const unknownAddress = "unknown";

/**
 * The caller's address as a key for limits: dotted IPv4, or the /64 network of an IPv6 address
 * (`2001:db8:1:2::/64`), because one subscriber usually holds a whole /64 (RFC 6177).
 *
 * Each trusted proxy in front appends the address it saw to `X-Forwarded-For`, so only the last
 * `trustedProxyCount` entries are believed; whatever a client writes further left is ignored.
 *
 * @param socketAddress the peer of the connection. A Next.js route handler cannot see it: leave it out there, and the
 *   header's last entry counts as the one written by the nearest proxy.
 * @returns `unknown` when there is no believable address.
 */
export function clientAddress(
  headers: { get(name: string): string | null },
  socketAddress: string | undefined,
  trustedProxyCount: number,
): string {
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  const hops = forwarded.filter((entry) => entry !== "");
  const trusted = socketAddress === undefined ? trustedProxyCount : trustedProxyCount + 1;
  const chain = socketAddress === undefined ? hops : [...hops, socketAddress];
  const believed = trusted > 0 ? chain.slice(-trusted) : [];
  for (const entry of believed) {
    const address = canonicalAddress(entry);
    if (address) return address;
  }
  return unknownAddress;
}

/** Dotted IPv4, /64 of IPv6, IPv4 for every IPv4-mapped form; undefined when `value` is no address. */
export function canonicalAddress(value: string): string | undefined {
  const bare = withoutPort(value.trim()).replace(/%.*$/s, "");
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return ipaddr.IPv4.parse(bare).toString();
  if (!ipaddr.IPv6.isValid(bare)) return undefined;
  const address = ipaddr.IPv6.parse(bare);
  if (address.isIPv4MappedAddress()) return address.toIPv4Address().toString();
  const network = new ipaddr.IPv6([...address.parts.slice(0, 4), 0, 0, 0, 0]);
  return `${network.toRFC5952String()}/64`;
}

/** Some proxies append the port: `203.0.113.7:4711`, `[2001:db8::1]:4711`. */
function withoutPort(value: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(value);
  if (bracketed?.[1] !== undefined) return bracketed[1];
  const dotted = /^([\d.]+):\d{1,5}$/.exec(value);
  return dotted?.[1] ?? value;
}
