import { readFileSync } from "node:fs";

/** Start time of a process in clock ticks since boot (proc(5), field 22 of stat); empty where there is no /proc. */
export function startOf(/** @type {number} */ pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/**
 * Whether the process that wrote `{ pid, started }` into a file still lives: the database folder's lock and the
 * note of a server that runs from a build have this form. A pid given anew is told apart by its start time.
 * @param {string} file @returns {number | null} its pid
 */
export function livingWriter(file) {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, "utf8"));
    if (!Number.isInteger(pid) || startOf(pid) !== started) return null;
    return isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
