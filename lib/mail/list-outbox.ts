import "server-only";
import { desc } from "drizzle-orm";
import { orm } from "@/db/client";
import { mailOutbox } from "@/db/schema";

/** The newest mails of the outbox with their texts, for people who run the installation. */
export async function listOutbox(limit: number) {
  return (await orm()).select().from(mailOutbox).orderBy(desc(mailOutbox.createdAt)).limit(limit);
}
