import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { orm } from "@/db/client";
import { uploads } from "@/db/schema";
import { deleteObject } from "@/lib/storage/delete-object";

/** Deletes a person's pictures, bytes first: a row that is left is found and deleted the next time. */
export async function forgetAvatar(userId: string, { except }: { except?: string } = {}): Promise<void> {
  const db = await orm();
  const old = await db
    .select({ id: uploads.id, storageKey: uploads.storageKey })
    .from(uploads)
    .where(
      and(
        eq(uploads.userId, userId),
        eq(uploads.purpose, "avatar"),
        except === undefined ? undefined : ne(uploads.id, except),
      ),
    );
  for (const { id, storageKey } of old) {
    await deleteObject(storageKey);
    await db.delete(uploads).where(eq(uploads.id, id));
  }
}
