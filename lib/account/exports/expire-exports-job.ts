import "server-only";
import { lt, or } from "drizzle-orm";
import { z } from "zod";
import { orm } from "@/db/client";
import { dataExports } from "@/db/schema";
import { logger } from "@/lib/core/logger";
import { defineJob } from "@/lib/jobs/define-job";
import { forgetExports } from "../internal/export-rows";
import { exportLimits } from "../model/data-export";

const dayMs = 24 * 3_600_000;

/** Deletes, every hour, copies whose time is over, and attempts that came to nothing. */
export const expireExportsJob = defineJob({
  name: "account.expire_exports",
  schema: z.object({}),
  cron: "23 * * * *",
  retryLimit: 3,
  expireInSeconds: 600,
  async run() {
    const now = Date.now();
    const isOver = or(
      lt(dataExports.expiresAt, new Date(now)),
      lt(dataExports.createdAt, new Date(now - (exportLimits.keptDays + 1) * dayMs)),
    );
    const count = await forgetExports(await orm(), isOver);
    if (count > 0) logger().info({ count }, "exports expired");
  },
});
