import { sql } from "drizzle-orm";
import { customType, text, timestamp } from "drizzle-orm/pg-core";
import type { Localized } from "@/lib/core/model/locale";

/** Dimensions of every stored embedding, whatever model made it. */
export const embeddingDimensions = 768;

export const createdAt = () =>
  timestamp("created_at", { withTimezone: true, mode: "date" }).notNull().default(sql`now()`);

export const updatedAt = () =>
  timestamp("updated_at", { withTimezone: true, mode: "date" }).notNull().default(sql`now()`);

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** `de`, `en` or `uk`; held by a check constraint in the migration. */
export const locale = (name = "locale") => text(name, { enum: ["de", "en", "uk"] });

/** A JSON column with a value per language. */
export const localizedText = customType<{ data: Localized<string>; driverData: string }>({
  dataType: () => "jsonb",
  toDriver: (value) => JSON.stringify(value),
});

/** A JSON column of type `T`; what is written was typed, and nothing else writes it. */
export const typedJson = <T>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => "jsonb",
    toDriver: (value) => JSON.stringify(value),
  })(name);
