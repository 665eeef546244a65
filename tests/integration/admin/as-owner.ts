import postgres from "postgres";
import { database } from "@/db/client";
import { onServer } from "../support/product";

/** Runs statements with the rights of the database's owner, who may switch triggers off. */
export async function asOwner(statements: string): Promise<void> {
  if (!onServer) return (await database()).exec(statements);
  const url = new URL(process.env.TEST_DATABASE_OWNER_URL ?? "");
  url.pathname = new URL(process.env.DATABASE_URL ?? "").pathname;
  const owner = postgres(url.href, { max: 1, onnotice: () => undefined });
  try {
    await owner.unsafe(statements);
  } finally {
    await owner.end();
  }
}
