import { expect, test } from "vitest";
import { canonicalAddress, clientAddress, unknownAddress } from "./client-address";

const withForwarded = (value?: string) =>
  new Headers(value === undefined ? {} : { "x-forwarded-for": value });

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["203.0.113.7:4711", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["[2001:DB8:1:2::9]:443", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002:0000::1", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80::/64"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["::FFFF:cb00:7107", "203.0.113.7"],
  ["0:0:0:0:0:ffff:203.0.113.7", "203.0.113.7"],
])("%s is counted as %s", (spelling, key) => {
  expect(canonicalAddress(spelling)).toBe(key);
});

test.each([
  "",
  "unknown",
  "_hidden",
  "2130706433",
  "0x7f.1",
  "1.2.3",
  "a,b",
  "1.2.3.4.5",
  "[::1",
  "999.1.1.1",
])("%j is no address", (value) => {
  expect(canonicalAddress(value)).toBeUndefined();
});

test("without a trusted proxy a forged header changes nothing", () => {
  expect(clientAddress(withForwarded("1.1.1.1"), "203.0.113.7", 0)).toBe("203.0.113.7");
  expect(clientAddress(withForwarded("1.1.1.1"), undefined, 0)).toBe(unknownAddress);
});

test("only as many entries as there are trusted proxies are believed", () => {
  const forged = withForwarded("9.9.9.9, 8.8.8.8, 203.0.113.7, 10.0.0.2");
  expect(clientAddress(forged, "10.0.0.1", 1)).toBe("10.0.0.2");
  expect(clientAddress(forged, "10.0.0.1", 2)).toBe("203.0.113.7");
  expect(clientAddress(forged, undefined, 1)).toBe("10.0.0.2");
  expect(clientAddress(forged, undefined, 2)).toBe("203.0.113.7");
});

test("a chain shorter than the number of proxies ends at its first entry", () => {
  expect(clientAddress(withForwarded("203.0.113.7"), "10.0.0.1", 5)).toBe("203.0.113.7");
  expect(clientAddress(withForwarded(), "203.0.113.7", 3)).toBe("203.0.113.7");
});

test("rubbish written by a proxy falls back to the next nearer hop, never to a client's entry", () => {
  expect(clientAddress(withForwarded("1.1.1.1, unknown"), "10.0.0.1", 1)).toBe("10.0.0.1");
});
