import { z } from "zod";
import { operationsToken } from "@/lib/auth/operations-token";
import { env } from "@/lib/core/env";

/** Lists the newest leads and mails of the product running on this machine: `npm run outbox`. */
const address = `http://127.0.0.1:${env().PORT}`;

const lead = z.object({
  reference: z.string(),
  createdAt: z.string(),
  source: z.string(),
  locale: z.string(),
  name: z.string().nullable(),
  email: z.string(),
  phone: z.string().nullable(),
  message: z.string(),
  submissions: z.number(),
});
const mail = z.object({
  createdAt: z.string(),
  status: z.string(),
  recipient: z.string(),
  subject: z.string(),
  text: z.string(),
});

async function read<Item extends z.ZodType>(path: string, item: Item): Promise<z.output<Item>[]> {
  const response = await fetch(`${address}/api/ops/${path}`, {
    headers: { authorization: `Bearer ${operationsToken()}` },
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return z.object({ data: z.array(item) }).parse(await response.json()).data;
}

function print(title: string, entries: string[]): void {
  console.log(`\n${title} (${entries.length})\n${"=".repeat(title.length)}`);
  console.log(entries.length === 0 ? "none yet" : entries.join("\n\n"));
}

try {
  const [leads, mails] = await Promise.all([read("leads", lead), read("outbox", mail)]);
  print(
    "Leads",
    leads.map(
      (entry) =>
        `${entry.reference}  ${entry.createdAt}  ${entry.source}  ${entry.locale}\n` +
        `  ${[entry.name, entry.email, entry.phone].filter(Boolean).join(", ")}\n  ${entry.message.replaceAll("\n", "\n  ")}`,
    ),
  );
  print(
    "Mails",
    mails.map(
      (entry) =>
        `${entry.createdAt}  ${entry.status}  to ${entry.recipient}\n  ${entry.subject}\n\n    ${entry.text.replaceAll("\n", "\n    ")}`,
    ),
  );
} catch (error) {
  const reason = error instanceof Error ? error.message : "unknown reason";
  console.error(`The product does not answer (${reason}). Start it with npm start; PORT must match.`);
  process.exit(1);
}
