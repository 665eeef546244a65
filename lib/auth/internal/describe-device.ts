import "server-only";
import bowser from "bowser";

/** Longer names are nobody's browser. */
const maxLength = 60;

/**
 * Browser and system of a `User-Agent` in words, e.g. `Firefox · Windows`; the program's own name for other clients
 * (`curl`), and an empty text when it tells nothing.
 */
export function describeDevice(userAgent: string | null): string {
  const given = (userAgent ?? "").slice(0, 500);
  if (given === "") return "";
  const { browser, os } = bowser.parse(given);
  const words = [browser.name, os.name].filter((word) => word !== undefined && word !== "");
  const text = words.length > 0 ? words.join(" · ") : (/^[\w.-]+/.exec(given)?.[0] ?? "");
  return text.slice(0, maxLength);
}
