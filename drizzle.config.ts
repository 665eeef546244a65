import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: [
    "./db/schema/core/*.ts",
    "./db/schema/clients/*.ts",
    "./db/schema/projects/*.ts",
    "./db/schema/shop/*.ts",
  ],
  out: "./drizzle",
});
