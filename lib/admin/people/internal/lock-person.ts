import "server-only";
import { eq } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";

/** The person's row, held until the transaction ends. @throws AppError `not_found`. */
export async function lockPerson(transaction: Orm, userId: string) {
  const [person] = await transaction.select().from(users).where(eq(users.id, userId)).for("update");
  if (!person) throw new AppError("not_found", { message: "no such person" });
  return person;
}

/** Nobody changes their own role or locks themselves out. @throws AppError `forbidden`. */
export function refuseOneself(viewer: UserViewer, userId: string): void {
  if (viewer.userId === userId || viewer.actorId === userId) {
    throw new AppError("forbidden", { message: "not to oneself" });
  }
}
