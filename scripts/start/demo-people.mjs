import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

const ANSWER_WITHIN_MS = 10_000;

/**
 * Lines that tell the demo people of the embedded installation with their passwords, as long as they have them. Empty on a server's
 * database, and when the product does not tell.
 * @param {string} url of the running product
 * @returns {Promise<string[]>}
 */
export async function demoPeopleLines(url) {
  if (process.env.DATABASE_URL) return [];
  try {
    const response = await fetch(`${url}/api/ops/demo-people`, {
      headers: { authorization: `Bearer ${operationsToken()}` },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok) return [];
    const { data } = await response.json();
    if (data.length === 0) return [];
    const width = Math.max(...data.map(({ email }) => email.length));
    return [
      "  Demo people of this installation only (sign in at /de/auth/sign-in):",
      ...data.map(
        ({ email, role, password, hasDemoCode }) =>
          `    ${email.padEnd(width)}  ${password}  ${role}${hasDemoCode ? `, code: npm run code -- ${role}` : ""}`,
      ),
    ];
  } catch {
    return [];
  }
}

/** As lib/auth/operations-token.ts makes it. */
function operationsToken() {
  const file = path.resolve(process.env.DATA_DIR || ".data", "secrets.json");
  const secret = process.env.SESSION_SECRET || JSON.parse(readFileSync(file, "utf8")).SESSION_SECRET;
  return createHmac("sha256", secret).update("operations").digest("base64url");
}
