import { Fault } from "./fault.mjs";

const TAIL_LINES = 15;

/** What npm prints of a failure, and the sentence for it; the first that fits. */
const KNOWN = [
  {
    sign: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|UND_ERR_CONNECT_TIMEOUT)\b|network (timeout|request)/,
    sentence:
      "The packages could not be downloaded: the npm registry is out of reach. The first start needs a network (or a registry set with npm config set registry); later starts do not.",
  },
  {
    sign: /\b(EROFS)\b/,
    sentence:
      "The packages could not be installed: this folder is on a read-only disk. Clone to a folder that can be written to.",
  },
  {
    sign: /\b(EACCES|EPERM)\b/,
    sentence:
      "The packages could not be installed: this user may not write to node_modules or to npm's cache. Change their owner.",
  },
  {
    sign: /\b(ENOSPC|EDQUOT)\b/,
    sentence: "The packages could not be installed: the disk is full. Free about 2 GB and try again.",
  },
  {
    sign: /\b(E401|E403|ENEEDAUTH)\b/,
    sentence:
      "The npm registry refused this machine. Check the registry and its sign-in in your npm settings (npm config list).",
  },
  {
    sign: /\b(ETARGET|E404)\b/,
    sentence:
      "The npm registry does not have a package of the lock file. Check which registry is set (npm config get registry).",
  },
  {
    sign: /\bEUSAGE\b/,
    sentence:
      "package.json and package-lock.json do not agree. Take both from the same commit, or run npm install once.",
  },
];

/** @param {string[]} lines npm's output @param {string} logFile @returns {Fault} */
export function npmFault(lines, logFile) {
  const known = KNOWN.find(({ sign }) => lines.some((line) => sign.test(line)));
  if (known) return new Fault(known.sentence, { logFile });
  return new Fault("The packages could not be installed; npm's last lines stand above.", {
    tail: lines.slice(-TAIL_LINES),
    logFile,
  });
}
