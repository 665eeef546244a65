import "server-only";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** Another living process holds the embedded database's folder. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
  /** The process that holds the folder. */
  readonly holder: number;

  constructor(folder: string, holder: number) {
    super(
      `The database folder ${folder} is already in use by process ${holder}. ` +
        "Stop that process first, or give this one a folder of its own with DATA_DIR.",
    );
    this.holder = holder;
  }
}

const lockContent = z.object({ pid: z.number().int(), started: z.string() });

/** Takes `<folder>/lock` for this process; returns the function that gives it back. @throws FolderInUseError */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, "lock");
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const holder = livingHolder(file);
    if (holder !== null) throw new FolderInUseError(folder, holder);
    rmSync(file, { force: true });
  }
}

/** The process that holds the lock and still lives; null when the lock was left behind by a dead one. */
function livingHolder(file: string): number | null {
  let content: z.output<typeof lockContent>;
  try {
    content = lockContent.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
  try {
    process.kill(content.pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return null;
  }
  // A container restarts with the same pid: only the same start time is the same process.
  return startOf(content.pid) === content.started ? content.pid : null;
}

/** Start time of a process in clock ticks since boot (proc(5), field 22 of stat); empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
