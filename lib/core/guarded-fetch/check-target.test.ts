import { expect, test, vi } from "vitest";
import { checkTarget } from "./check-target";
import { GuardedFetchError } from "./guarded-fetch-error";
import { isPublicAddress } from "./public-address";

const publicResolver = async () => [{ address: "93.184.216.34", family: 4 }];

async function reasonOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "accepted";
  } catch (error) {
    return error instanceof GuardedFetchError ? error.reason : `unexpected ${String(error)}`;
  }
}

test.each([
  ["file:///etc/passwd", "scheme"],
  ["ftp://example.com/", "scheme"],
  ["gopher://example.com/", "scheme"],
  ["data:text/plain,hello", "scheme"],
  ["javascript:alert(1)", "scheme"],
  ["blob:https://example.com/1", "scheme"],
  ["ws://example.com/", "scheme"],
  ["not an address", "host"],
  ["http://", "host"],
  ["http://example.com:22/", "port"],
  ["http://example.com:6379/", "port"],
  ["https://example.com:8443/", "port"],
  ["http://localhost/", "host"],
  ["http://LOCALHOST./", "host"],
  ["http://app.localhost/", "host"],
  ["http://printer.local/", "host"],
  ["http://metadata.google.internal/", "host"],
  ["http://router.lan/", "host"],
  ["http://nas.home.arpa/", "host"],
  ["http://metadata/", "host"],
  ["http://127.0.0.1/", "address"],
  ["http://127.255.255.254/", "address"],
  ["http://0.0.0.0/", "address"],
  ["http://10.0.0.5/", "address"],
  ["http://172.16.0.1/", "address"],
  ["http://172.31.255.255/", "address"],
  ["http://192.168.1.1/", "address"],
  ["http://169.254.169.254/latest/meta-data/", "address"],
  ["http://100.64.0.1/", "address"],
  ["http://100.100.100.200/", "address"],
  ["http://168.63.129.16/", "address"],
  ["http://192.0.0.192/", "address"],
  ["http://192.0.2.1/", "address"],
  ["http://198.18.0.1/", "address"],
  ["http://198.51.100.7/", "address"],
  ["http://203.0.113.7/", "address"],
  ["http://224.0.0.1/", "address"],
  ["http://240.0.0.1/", "address"],
  ["http://255.255.255.255/", "address"],
  ["http://[::]/", "address"],
  ["http://[::1]/", "address"],
  ["http://[::ffff:127.0.0.1]/", "address"],
  ["http://[::ffff:7f00:1]/", "address"],
  ["http://[::ffff:8.8.8.8]/", "address"],
  ["http://[::127.0.0.1]/", "address"],
  ["http://[64:ff9b::7f00:1]/", "address"],
  ["http://[64:ff9b:1::a00:1]/", "address"],
  ["http://[2002:7f00:1::]/", "address"],
  ["http://[2001:0:7f00:1::]/", "address"],
  ["http://[fe80::1]/", "address"],
  ["http://[fc00::1]/", "address"],
  ["http://[fd00:ec2::254]/", "address"],
  ["http://[fec0::1]/", "address"],
  ["http://[ff02::1]/", "address"],
  ["http://[2001:db8::1]/", "address"],
  ["http://[100::1]/", "address"],
  ["http://2130706433/", "literal"],
  ["http://0x7f000001/", "literal"],
  ["http://0x7f.0.0.1/", "literal"],
  ["http://0177.0.0.1/", "literal"],
  ["http://017700000001/", "literal"],
  ["http://127.1/", "literal"],
  ["http://127.0.1/", "literal"],
  ["http://127.0.0.1./", "literal"],
  ["http://１２７.0.0.1/", "literal"],
  ["http://127。0。0。1/", "literal"],
  ["http://%31%32%37.0.0.1/", "literal"],
  ["http://134744072/", "literal"],
  ["http://user:pass@127.1/", "literal"],
  ["http:\\\\127.1\\", "literal"],
  ["http:127.1", "literal"],
  ["http://example.com@127.0.0.1/", "address"],
])("%s is refused: %s", async (address, reason) => {
  expect(await reasonOf(checkTarget(address, { resolve: publicResolver }))).toBe(reason);
});

test.each([
  "https://example.com/a?b=c",
  "http://example.com:443/",
  "http://8.8.8.8/",
  "https://[2606:4700::1111]/",
])("%s is accepted", async (address) => {
  expect(await reasonOf(checkTarget(address, { resolve: publicResolver }))).toBe("accepted");
});

test("a name is refused when any of its addresses is private", async () => {
  const mixed = async () => [
    { address: "93.184.216.34", family: 4 },
    { address: "10.0.0.1", family: 4 },
  ];
  expect(await reasonOf(checkTarget("http://example.com/", { resolve: mixed }))).toBe("address");
  expect(await reasonOf(checkTarget("http://example.com/", { resolve: async () => [] }))).toBe("address");
});

test("a name without addresses is told apart from a refused one", async () => {
  const failing = async () => {
    throw new Error("ENOTFOUND");
  };
  expect(await reasonOf(checkTarget("http://example.com/", { resolve: failing }))).toBe("dns");
});

test("a written IP address is never resolved", async () => {
  const resolve = vi.fn(publicResolver);
  await checkTarget("http://8.8.8.8/", { resolve });
  expect(resolve).not.toHaveBeenCalled();
});

test("credentials and fragment do not survive", async () => {
  const { url } = await checkTarget("https://user:secret@example.com/a#b", { resolve: publicResolver });
  expect(url.href).toBe("https://example.com/a");
});

test("the allow list opens exact pairs of host and port, and nothing in production", async () => {
  const allow = ["127.0.0.1:4310", "[::1]:4310"];
  expect(await reasonOf(checkTarget("http://127.0.0.1:4310/x", { allow }))).toBe("accepted");
  expect(await reasonOf(checkTarget("http://[::1]:4310/x", { allow }))).toBe("accepted");
  expect(await reasonOf(checkTarget("http://127.0.0.1:4311/", { allow }))).toBe("port");
  expect(await reasonOf(checkTarget("http://127.0.0.2:4310/", { allow }))).toBe("port");
  expect(await reasonOf(checkTarget("http://127.1:4310/", { allow }))).toBe("literal");
  expect(await reasonOf(checkTarget("http://127.0.0.1:4310/", { allow, production: true }))).toBe("port");
});

test.each([
  "",
  "1",
  "0x7f.0.0.1",
  "127.1",
  "8.8.8.8.",
  "fe80::1%eth0",
  "2606:4700::1111%1",
  "::ffff:8.8.8.8",
])("%j does not count as public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
