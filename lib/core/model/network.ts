import ipaddr from "ipaddr.js";

/** The network of an address, IPv4 as its /24 and IPv6 as its /48: `203.0.113.0/24`. Anything else becomes `unknown`. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address.split("/")[0] ?? "")) return "unknown";
  const parsed = ipaddr.process(address.split("/")[0] ?? "");
  const kept = parsed.kind() === "ipv4" ? 3 : 6;
  const bytes = parsed.toByteArray().map((byte, index) => (index < kept ? byte : 0));
  return `${ipaddr.fromByteArray(bytes).toString()}/${kept * 8}`;
}
