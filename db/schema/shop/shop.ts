import { pgSchema } from "drizzle-orm/pg-core";

/** Products, orders, payments and the ledger live here. */
export const shopSchema = pgSchema("rozoom_ki_shop");
