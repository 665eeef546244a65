import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { env } from "./env";
import { makePrivateFolder } from "./private-folder";

export interface EncryptionKey {
  id: string;
  key: Buffer;
}

export interface Secrets {
  sessionSecret: string;
  csrfSecret: string;
  /** Newest first; the first one encrypts, all of them decrypt. */
  encryptionKeys: readonly EncryptionKey[];
}

const secretsFile = z.object({
  SESSION_SECRET: z.string().min(32),
  CSRF_SECRET: z.string().min(32),
  ENCRYPTION_KEYS: z.string(),
});

declare global {
  var rozoomSecrets: Secrets | undefined;
}

/** Secrets from the settings, or, on the embedded database, from `<DATA_DIR>/secrets.json`, made on first use. */
export function secrets(): Secrets {
  globalThis.rozoomSecrets ??= loadSecrets();
  return globalThis.rozoomSecrets;
}

function loadSecrets(): Secrets {
  const settings = env();
  const stored = settings.DATABASE_URL ? undefined : readOrCreateFile(path.resolve(settings.DATA_DIR));
  const sessionSecret = settings.SESSION_SECRET ?? stored?.SESSION_SECRET;
  const csrfSecret = settings.CSRF_SECRET ?? stored?.CSRF_SECRET;
  const keys = settings.ENCRYPTION_KEYS ?? stored?.ENCRYPTION_KEYS;
  if (!sessionSecret || !csrfSecret || !keys) {
    throw new Error("SESSION_SECRET, CSRF_SECRET and ENCRYPTION_KEYS must be set when DATABASE_URL is set");
  }
  return { sessionSecret, csrfSecret, encryptionKeys: parseKeys(keys) };
}

function parseKeys(text: string): EncryptionKey[] {
  return text.split(",").map((entry) => {
    const colon = entry.indexOf(":");
    return { id: entry.slice(0, colon), key: Buffer.from(entry.slice(colon + 1), "base64") };
  });
}

function readOrCreateFile(folder: string): z.output<typeof secretsFile> {
  const file = path.join(folder, "secrets.json");
  const made = {
    SESSION_SECRET: randomBytes(32).toString("base64"),
    CSRF_SECRET: randomBytes(32).toString("base64"),
    ENCRYPTION_KEYS: `k1:${randomBytes(32).toString("base64")}`,
  };
  makePrivateFolder(folder);
  try {
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return secretsFile.parse(JSON.parse(readFileSync(file, "utf8")));
}
