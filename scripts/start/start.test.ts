import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startOf } from "./process-identity.mjs";

const command = path.join(import.meta.dirname, "index.mjs");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rozoom-start-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the product as a person would and resolves to what it says when it refuses. */
function refuse(settings: Record<string, string>): Promise<{ code: number | null; words: string }> {
  // The second run installs nothing: a test must not change the packages it runs with.
  const env = { ...process.env, ROZOOM_SECOND_RUN: "1", DATA_DIR: folder, PORT: "4449", ...settings };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command], { env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, words: `${stdout}${stderr}` }),
    );
  });
}

test("a port in use is named before anything is installed or built", async () => {
  const other = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = String(address !== null && typeof address === "object" ? address.port : 0);
  const { code, words } = await refuse({ PORT: port });
  await new Promise((resolve) => other.close(resolve));
  expect(words.trim()).toMatch(new RegExp(`^Port ${port} is used by another program\\.`));
  expect(words.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(1);
}, 20_000);

test("a second process on the embedded database's folder is refused with the first one's number", async () => {
  const lock = path.join(folder, "lock");
  writeFileSync(lock, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  const { code, words } = await refuse({});
  rmSync(lock);
  expect(words).toContain(`is in use by process ${process.pid}`);
  expect(words).not.toContain("    at ");
  expect(code).toBe(1);
}, 20_000);

test("every wrong setting is listed, and what it should be", async () => {
  const { code, words } = await refuse({ REDIS_URL: "localhost", AI_CHAIN: "gpt", LOG_LEVEL: "loud" });
  expect(words).toContain("3 settings are wrong");
  expect(words).toMatch(/REDIS_URL must begin with redis:\/\//);
  expect(words).toContain("AI_CHAIN");
  expect(words).toContain("LOG_LEVEL");
  expect(code).toBe(1);
}, 20_000);

test("on a database server the secrets are demanded", async () => {
  const { words } = await refuse({ DATABASE_URL: "postgres://127.0.0.1:1/none" });
  for (const name of ["SESSION_SECRET", "CSRF_SECRET", "ENCRYPTION_KEYS", "SITE_URL"]) {
    expect(words).toContain(`${name} must be set when DATABASE_URL is set`);
  }
}, 20_000);

test("a folder that is none is said, not thrown", async () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "");
  const { code, words } = await refuse({ DATA_DIR: path.join(file, "data") });
  expect(words.trim()).toBe(`${path.join(file, "data")} is not a folder. Move the file of that name away.`);
  expect(code).toBe(1);
}, 20_000);
