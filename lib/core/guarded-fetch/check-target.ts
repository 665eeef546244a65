import "server-only";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { GuardedFetchError } from "./guarded-fetch-error";
import { isPublicAddress } from "./public-address";

export type ResolvedAddress = { address: string; family: number };

/** All addresses of a host name. Rejects when there are none. */
export type ResolveHost = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export type TargetPolicy = {
  /** `host:port` pairs that may be reached although private (stand-ins of tests and the demo). Exact match. */
  allow?: readonly string[];
  /** In production the allow list is ignored. */
  production?: boolean;
  resolve?: ResolveHost;
};

export type Target = { url: URL; hostname: string; addresses: readonly ResolvedAddress[] };

const usualPorts = new Set(["", "80", "443"]);

/** Names that only mean something inside a network (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal). */
const insideSuffixes = [
  "localhost",
  "local",
  "internal",
  "intranet",
  "lan",
  "home",
  "corp",
  "private",
  "home.arpa",
  "onion",
];

/**
 * Decides whether a foreign address may be contacted, and by which IP addresses.
 *
 * Call it when an address is saved; a fetch calls it again for every hop, because names change their addresses.
 * @returns the address without credentials and fragment, and the checked IP addresses to connect to.
 * @throws GuardedFetchError
 */
export async function checkTarget(input: string | URL, policy: TargetPolicy = {}): Promise<Target> {
  const url = parseTarget(input);
  const hostname = url.hostname.replace(/^\[|\]$/g, "");
  const resolve = policy.resolve ?? resolveHost;

  if (isAllowed(url, policy)) {
    return {
      url,
      hostname,
      addresses: isIP(hostname) ? [literal(hostname)] : await addressesOf(hostname, resolve),
    };
  }
  if (!usualPorts.has(url.port)) throw new GuardedFetchError("port", `port ${url.port} is not reachable`);
  if (isIP(hostname)) {
    refusePrivate(hostname, [literal(hostname)]);
    return { url, hostname, addresses: [literal(hostname)] };
  }
  refuseInsideName(hostname);
  const addresses = await addressesOf(hostname, resolve);
  refusePrivate(hostname, addresses);
  return { url, hostname, addresses };
}

function parseTarget(input: string | URL): URL {
  const text = typeof input === "string" ? input : input.href;
  const url = URL.parse(text);
  if (!url) throw new GuardedFetchError("host", "not an address");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new GuardedFetchError("scheme", `${url.protocol} is not reachable`);
  }
  if (isIP(url.hostname) === 4 && rawHost(text) !== url.hostname) {
    throw new GuardedFetchError("literal", "IP addresses are written in dotted decimals");
  }
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}

/** The host as written, before the URL parser turns `0x7f.1`, `2130706433` or full-width digits into dotted decimals. */
function rawHost(text: string): string {
  const authority = /^\s*https?:[/\\]*([^/\\?#]*)/i.exec(text)?.[1] ?? "";
  return authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*\s*$/, "");
}

function isAllowed(url: URL, policy: TargetPolicy): boolean {
  if (policy.production) return false;
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return policy.allow?.some((entry) => entry.toLowerCase() === `${url.hostname}:${port}`) ?? false;
}

function refuseInsideName(hostname: string): void {
  const name = hostname.toLowerCase().replace(/\.$/, "");
  const isInside = insideSuffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
  if (isInside || !name.includes(".") || name.length > 253) {
    throw new GuardedFetchError("host", `${hostname.slice(0, 253)} is not a public host`);
  }
}

/** One private address among several is enough to refuse: the connection could take that one. */
function refusePrivate(hostname: string, addresses: readonly ResolvedAddress[]): void {
  if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address))) {
    throw new GuardedFetchError("address", `${hostname} is not on the public internet`);
  }
}

function literal(address: string): ResolvedAddress {
  return { address, family: isIP(address) };
}

async function addressesOf(hostname: string, resolve: ResolveHost): Promise<readonly ResolvedAddress[]> {
  try {
    return await resolve(hostname);
  } catch (cause) {
    throw new GuardedFetchError("dns", `${hostname} has no address`, cause);
  }
}

async function resolveHost(hostname: string): Promise<readonly ResolvedAddress[]> {
  return lookup(hostname, { all: true, order: "ipv4first" });
}
