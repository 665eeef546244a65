import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import ipaddr from "ipaddr.js";
import { type CountryResponse, Reader } from "mmdb-lib";
import { logger } from "@/lib/core/logger";

/** The registries' country of each network (CC BY 4.0, nro.net), 7.8 MB: read at the first sign-in and kept in memory. */
const file = path.join(
  process.cwd(),
  "node_modules/@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb",
);

let countries: Promise<Reader<CountryResponse> | null> | undefined;

/** ISO 3166-1 alpha-2 code of the country an address is registered in; null for private and unknown ones. */
export async function findCountry(address: string): Promise<string | null> {
  const bare = address.split("/")[0] ?? "";
  if (!ipaddr.isValid(bare) || ipaddr.process(bare).range() !== "unicast") return null;
  countries ??= open();
  const found: unknown = (await countries)?.get(bare);
  if (typeof found !== "object" || found === null || !("country_code" in found)) return null;
  const { country_code: code } = found;
  return typeof code === "string" && /^[A-Z]{2}$/.test(code) ? code : null;
}

async function open(): Promise<Reader<CountryResponse> | null> {
  try {
    return new Reader(await readFile(file));
  } catch (err) {
    logger().warn({ err }, "countries of networks are not known");
    return null;
  }
}
