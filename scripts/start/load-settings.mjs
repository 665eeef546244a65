// Imported for its effect: what is set in the environment wins over `.env.local`, and that over `.env`.
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

for (const name of [".env.local", ".env"]) {
  const file = path.join(root, name);
  if (existsSync(file) && process.loadEnvFile) process.loadEnvFile(file);
}
