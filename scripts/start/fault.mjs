import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Something the person at the keyboard can mend: a sentence that says what is wrong and what to do.
 * It is printed as it is, without a stack, and ends the command with exit code 1.
 */
export class Fault extends Error {
  /** @param {string} sentence @param {{ tail?: string[], logFile?: string }} [log] a log's last lines, and its file */
  constructor(sentence, { tail = [], logFile } = {}) {
    super(sentence);
    this.name = "Fault";
    this.tail = tail;
    this.logFile = logFile;
  }
}

/** The port or the data folder belongs to another process, which may be about to end. */
export class InUseFault extends Fault {}

/** @param {unknown} error @returns {string | undefined} the system's error code, as ENOENT */
export function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/**
 * Makes a folder when it is missing and writes a file into it: root passes every permission check, only the
 * write itself tells of a read-only disk.
 * @param {string} folder @throws Fault
 */
export function assertWritable(folder) {
  const probe = path.join(folder, `.write-test-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "x");
    rmSync(probe);
  } catch (error) {
    throw diskFault(error, folder) ?? error;
  }
}

/** The disk's refusals as sentences; undefined for every other error. @param {unknown} error @param {string} folder */
export function diskFault(error, folder) {
  switch (codeOf(error)) {
    case "EROFS":
      return new Fault(`${folder} is on a read-only disk. Use a folder that can be written to.`);
    case "EACCES":
    case "EPERM":
      return new Fault(`${folder} cannot be written to by this user. Change its owner or its permissions.`);
    case "ENOSPC":
    case "EDQUOT":
      return new Fault(`The disk that holds ${folder} is full. Free some space and try again.`);
    case "ENOTDIR":
    case "EEXIST":
      return new Fault(`${folder} is not a folder. Move the file of that name away.`);
    default:
      return undefined;
  }
}
