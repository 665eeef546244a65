import { expect } from "vitest";
import { z } from "zod";
import { operationsToken } from "@/lib/auth/operations-token";

const outbox = z.object({
  data: z.array(z.object({ kind: z.string(), recipient: z.string(), text: z.string() })),
});

/**
 * The newest mail of a kind to somebody, read from the product's own outbox as `npm run outbox` does. DATA_DIR must be the server's:
 * the key to the outbox is made of its secret.
 */
export async function readMail(base: string, recipient: string, kind: string): Promise<string> {
  const find = async () => {
    const response = await fetch(`${base}/api/ops/outbox`, {
      headers: { authorization: `Bearer ${operationsToken()}` },
    });
    const { data } = outbox.parse(await response.json());
    return data.find((mail) => mail.recipient === recipient && mail.kind === kind)?.text ?? "";
  };
  await expect.poll(find, { timeout: 15_000 }).not.toBe("");
  return find();
}

/** The link in a mail. */
export function linkIn(text: string): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`the mail has no link: ${text}`);
  return link;
}
