import "server-only";
import { chmodSync, mkdirSync } from "node:fs";

/**
 * Makes a folder that only this user can enter, also one that is there already. The embedded database writes its own
 * files readable by everyone; the folder around them is what keeps others out.
 */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}
