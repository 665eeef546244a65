import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { users } from "@/db/schema";
import { invalidToken } from "../one-time-token";

/** An account nobody has proven the address of gives way. @throws AppError `invalid_input` when it is somebody's. */
export async function freeAddress(transaction: Orm, email: string, userId: string): Promise<void> {
  await transaction
    .delete(users)
    .where(
      and(
        eq(users.email, email),
        isNull(users.emailVerifiedAt),
        eq(users.status, "active"),
        eq(users.role, "user"),
        ne(users.id, userId),
      ),
    );
  const [holder] = await transaction
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.email, email), ne(users.id, userId)));
  if (holder) throw invalidToken();
}

/** Gives a person an address that was proven just now. */
export async function setAddress(transaction: Orm, userId: string, email: string): Promise<void> {
  const now = new Date();
  await transaction
    .update(users)
    .set({ email, emailVerifiedAt: now, updatedAt: now })
    .where(eq(users.id, userId));
}
