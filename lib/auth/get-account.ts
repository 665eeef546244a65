import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import type { Account } from "./verify-credentials";

/** The whole row of a person, for what concerns their own sign-in. @throws AppError `not_found`. */
export async function getAccount(userId: string): Promise<Account> {
  const [person] = await (await orm()).select().from(users).where(eq(users.id, userId));
  if (!person) throw new AppError("not_found", { message: "no such person" });
  return person;
}
