import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** @returns {string} where `next build` puts its result; next.config.mjs reads the same setting */
export function distDir() {
  return path.resolve(root, process.env.NEXT_DIST_DIR || ".next");
}

/** @param {string} name @returns {string} a log's file; Next keeps this folder when it builds anew */
export function logFile(name) {
  return path.join(distDir(), "cache", `${name}.log`);
}

/** @returns {string} the embedded database's folder */
export function dataDir() {
  return path.resolve(root, process.env.DATA_DIR || ".data");
}
