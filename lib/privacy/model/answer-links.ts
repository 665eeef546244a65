import { none, partial, type ReadResult } from "./read-result";

const maxTarget = 2_000;
/** Brackets nested deeper end the target; keeps rows of openings from being read again and again. */
const maxDepth = 8;
const maxText = 160;
const maxAuthority = 300;

/**
 * A Markdown target that may stand in an answer, in the form to write it, or undefined when it must go.
 *
 * Allowed: http(s) to one of the hosts, `mailto:`, `tel:`, paths of the own site. Refused beside foreign hosts:
 * credentials, backslashes, control characters and entities (renderers and browsers read them differently).
 * @param hosts lower-case `host` or `host:port`.
 */
export function safeTarget(target: string, hosts: ReadonlySet<string>): string | undefined {
  if (hasControl(target) || /\\|&(?:#|\w+;)/.test(target)) return undefined;
  // Where a renderer sees no link after all, it reads the target as text and turns addresses inside into links.
  if (/:\/\/|www\./i.test(target.replace(/^https?:\/\/(?:www\.)?/i, ""))) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme === "mailto") return escapeTarget(target);
  if (scheme === "tel") return escapeTarget(target.replace(/\s/g, ""));
  if (scheme === undefined) {
    const isOwn = URL.parse(target, "https://own.invalid/")?.host === "own.invalid";
    return isOwn && !target.startsWith("//") ? escapeTarget(target) : undefined;
  }
  const url = URL.parse(target);
  if (!url || (scheme !== "https" && scheme !== "http")) return undefined;
  if (url.username !== "" || url.password !== "" || !hosts.has(hostOf(url))) return undefined;
  return escapeTarget(url.href);
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code === 127) return true;
  }
  return false;
}

function escapeTarget(target: string): string {
  return target.replace(
    /[\s()<>]/g,
    (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function hostOf(url: URL): string {
  return url.host.replace(/\.(?=:|$)/, "");
}

/**
 * Reads `](target)` or `](target "title")` that begins at the closing bracket. `none` also for what no renderer
 * should take for a link; the caller separates the brackets then.
 */
export function readTarget(text: string, start: number, isFinal: boolean): ReadResult<{ target: string }> {
  const limit = start + maxTarget;
  const isCut = (at: number) => at >= text.length && text.length < limit && !isFinal;
  let at = skipSpace(text, start + 2, limit);
  const from = text[at] === "<" ? at + 1 : at;
  at = from === at ? plainEnd(text, at, limit) : enclosedEnd(text, from, limit);
  if (isCut(at)) return partial;
  const target = text.slice(from, at);
  if (text[at] === ">") at++;
  else if (from > 0 && text[from - 1] === "<") return none;
  at = skipSpace(text, at, limit);
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    at++;
    while (at < limit && at < text.length && text[at] !== quote) at += text[at] === "\\" ? 2 : 1;
    at = skipSpace(text, at + 1, limit);
  }
  if (isCut(at)) return partial;
  return text[at] === ")" && at < limit ? { kind: "match", end: at + 1, target } : none;
}

function skipSpace(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && /[ \t\n]/.test(text.charAt(at))) at++;
  return at;
}

function plainEnd(text: string, start: number, limit: number): number {
  let depth = 0;
  let at = start;
  for (; at < limit && at < text.length; at++) {
    const unit = text.charAt(at);
    if (/\s/.test(unit)) break;
    if (unit === "(" && ++depth > maxDepth) break;
    if (unit === ")" && --depth < 0) break;
  }
  return at;
}

function enclosedEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && at < text.length && !/[>\n<]/.test(text.charAt(at))) at++;
  return at;
}

/**
 * Reads `[text](target)` with a short text of one line without brackets, so that an unsafe link can become its text.
 * Longer and nested texts answer `none`; their `](` is judged where it stands.
 */
export function readLink(
  text: string,
  start: number,
  isFinal: boolean,
): ReadResult<{ close: number; target: string }> {
  let close = start + 1;
  while (close < text.length && close - start <= maxText && !/[[\]\n\\`]/.test(text.charAt(close))) close++;
  if (close - start > maxText) return none;
  if (close >= text.length) return isFinal ? none : partial;
  if (text[close] !== "]") return none;
  if (close + 1 >= text.length) return isFinal ? none : partial;
  if (text[close + 1] !== "(") return none;
  const target = readTarget(text, close, isFinal);
  return target.kind === "match" ? { ...target, close } : target;
}

/**
 * Reads `<scheme:` of an autolink (CommonMark §6.5 takes any scheme). `isAllowed` for those that are judged elsewhere
 * or lead nowhere foreign.
 */
export function readAutolink(
  text: string,
  start: number,
  isFinal: boolean,
): ReadResult<{ isAllowed: boolean }> {
  let end = start + 1;
  while (end < text.length && end - start <= 33 && /[a-z\d+.-]/i.test(text.charAt(end))) end++;
  if (end >= text.length && end - start <= 33) return isFinal ? none : partial;
  if (text[end] !== ":" || end === start + 1) return none;
  const scheme = text.slice(start + 1, end).toLowerCase();
  return { kind: "match", end: start + 1, isAllowed: ["http", "https", "mailto", "tel"].includes(scheme) };
}

const addressStarts = ["https://", "http://", "ftp://", "wss://", "ws://", "file://", "www."];
const longestStart = Math.max(...addressStarts.map((start) => start.length));

/**
 * Reads the scheme and host of an address written in the text, which renderers turn into links by themselves. `end` is
 * behind the host; what follows cannot change where an allowed one leads.
 * @param linkClose where the closing bracket of the link stands whose text we are in.
 */
export function readBareAddress(
  text: string,
  start: number,
  isFinal: boolean,
  hosts: ReadonlySet<string>,
  linkClose: number | undefined,
): ReadResult<{ host: string; isAllowed: boolean }> {
  const shown = text.slice(start, start + longestStart).toLowerCase();
  const beginning = addressStarts.find((candidate) => shown.startsWith(candidate));
  if (!beginning) {
    const isCut =
      start + shown.length >= text.length && addressStarts.some((candidate) => candidate.startsWith(shown));
    return isCut && !isFinal ? partial : none;
  }
  const from = start + beginning.length;
  let at = from;
  while (at < text.length && at - from < maxAuthority && !/[/?#\\\s<]/.test(text.charAt(at))) at++;
  if (at >= text.length && at - from < maxAuthority && !isFinal) return partial;
  const authority = text.slice(from, at);
  const host = /^[\p{L}\p{N}._-]+(?::\d{1,5})?/u.exec(authority)?.[0] ?? "";
  const named = host.replace(/[._-]+$/, "");
  const rest = authority.slice(named.length);
  const endsInside = at - from >= maxAuthority || text[at] === "\\" || authority.includes("@");
  const endsWord = at >= text.length || /[\s<]/.test(text.charAt(at));
  const isPlainRest =
    rest === "" || from + named.length === linkClose || (endsWord && /^[)}"'`*_~,;:.!?>-]*$/.test(rest));
  const url = URL.parse(`${beginning === "www." ? "http://www." : beginning}${named}`);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  const isAllowed = Boolean(url && isWeb && !endsInside && isPlainRest && hosts.has(hostOf(url)));
  return { kind: "match", end: from + named.length, host: named, isAllowed };
}
