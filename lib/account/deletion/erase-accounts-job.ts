import "server-only";
import { and, asc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { endSessions } from "@/lib/auth/end-sessions";
import { logger } from "@/lib/core/logger";
import { defineJob } from "@/lib/jobs/define-job";
import { undoDays } from "../model/deletion";
import { eraseAccount } from "./erase-account";

const dayMs = 24 * 3_600_000;

/** How many accounts one run erases; more wait for the next. */
const mostAtOnce = 200;

/** Erases, every night, accounts whose time to come back is over. Those left by a run that died are found by the next one. */
export const eraseAccountsJob = defineJob({
  name: "account.erase",
  schema: z.object({}),
  cron: "47 1 * * *",
  retryLimit: 3,
  expireInSeconds: 3_600,
  async run(_, signal) {
    const db = await orm();
    const isDue = lt(users.deletionRequestedAt, new Date(Date.now() - undoDays * dayMs));
    const due = await db
      .select({ id: users.id })
      .from(users)
      .where(isDue)
      .orderBy(asc(users.id))
      .limit(mostAtOnce);
    let count = 0;
    for (const { id } of due) {
      signal.throwIfAborted();
      // Closed first: from here on nobody signs in and takes it back.
      const [closed] = await db.transaction(async (transaction) => {
        await endSessions(transaction, id);
        return transaction
          .update(users)
          .set({ status: "suspended" })
          .where(and(eq(users.id, id), isDue))
          .returning();
      });
      if (!closed) continue;
      await eraseAccount(closed);
      count += 1;
    }
    if (count > 0) logger().info({ count }, "accounts erased");
  },
});
