const TICK_MS = 1000;
/** Without a terminal a line cannot be rewritten; one every so often shows that work goes on. */
const QUIET_TICKS = 15;

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {number} sinceMs a `Date.now()` @returns {string} as "4.2 s" or "2 min 5 s" */
export function elapsed(sinceMs) {
  const seconds = (Date.now() - sinceMs) / 1000;
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Shows one piece of work: rewrites its line each second on a terminal, elsewhere prints it now and then.
 * @template T
 * @param {string} label what is being done, as "Installing packages"
 * @param {(detail: (text: string) => void) => Promise<T>} work gets a function that says how far it is
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
  const started = Date.now();
  const rewrite = process.stdout.isTTY === true && !process.env.CI;
  let detail = "";
  let ticks = 0;
  const line = () => `${label}${detail ? `: ${detail}` : ""} … ${elapsed(started)}`;
  say(rewrite ? "" : `${label} …`);
  const show = () => {
    ticks += 1;
    if (rewrite) process.stdout.write(`\u001b[1A\u001b[2K${line()}\n`);
    else if (ticks % QUIET_TICKS === 0) say(`  ${line()}`);
  };
  const timer = setInterval(show, TICK_MS);
  try {
    const result = await work((text) => {
      detail = text;
    });
    if (rewrite) process.stdout.write(`\u001b[1A\u001b[2K${label}: done in ${elapsed(started)}\n`);
    else say(`${label}: done in ${elapsed(started)}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
