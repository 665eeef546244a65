/** An inline script may be ours word for word, or one of the framework's that carry nothing but data. Anything else is a stranger. */
export type ScriptKind = "ours" | "data" | "stranger";

const dataScripts = [
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(([\s\S]+)\);?$/,
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(([\s\S]+)\);?$/,
  /^self\.__next_f\.push\(([\s\S]+)\);?$/,
];

/**
 * What an inline script of a page is. The framework hands a page its data as calls with one JSON argument; an argument that is JSON cannot
 * run anything, whatever words of visitors or editors stand in it.
 */
export function scriptKind(text: string, ours: ReadonlySet<string>): ScriptKind {
  if (ours.has(text)) return "ours";
  return dataScripts.some((pattern) => isJson(pattern.exec(text)?.[1])) ? "data" : "stranger";
}

function isJson(text: string | undefined): boolean {
  if (text === undefined) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export interface SecuredPage {
  /** The page, its neighbouring data scripts joined to one, so that few hashes are enough. */
  html: string;
  /** Value of the `Content-Security-Policy` header that lets exactly these scripts run. */
  policy: string;
  /** Inline scripts that will not run. */
  strangers: string[];
}

/**
 * The script policy of a finished page: files of this site, and its own inline scripts by their hashes (CSP Level 3, §2.3.1).
 * @param sha256 of UTF-8 text, in Base64
 */
export function securePage(
  page: string,
  ours: ReadonlySet<string>,
  sha256: (text: string) => string,
): SecuredPage {
  const html = joinDataScripts(page, ours);
  const hashes = new Set<string>();
  const strangers: string[] = [];
  for (const { text, isCode } of inlineScripts(html)) {
    if (!isCode) continue;
    if (isJoined(text, ours)) hashes.add(`'sha256-${sha256(text)}'`);
    else strangers.push(text);
  }
  return { html, policy: ["script-src 'self'", ...hashes].join(" "), strangers };
}

/** Separates joined scripts: no JSON text has a line break, so no data can contain it. */
const joint = ";\n";

function isJoined(text: string, ours: ReadonlySet<string>): boolean {
  return (
    scriptKind(text, ours) === "ours" || text.split(joint).every((part) => scriptKind(part, ours) === "data")
  );
}

function joinDataScripts(page: string, ours: ReadonlySet<string>): string {
  let html = "";
  let end = 0;
  let run: string[] = [];
  const flush = () => {
    if (run.length > 0) html += `<script>${run.join(joint)}</script>`;
    run = [];
  };
  for (const script of inlineScripts(page)) {
    if (script.attributes !== "" || scriptKind(script.text, ours) !== "data") continue;
    if (script.start > end || run.length === 0) {
      flush();
      html += page.slice(end, script.start);
    }
    run.push(script.text.replace(/;$/, ""));
    end = script.end;
  }
  flush();
  return html + page.slice(end);
}

interface InlineScript {
  start: number;
  end: number;
  attributes: string;
  text: string;
  /** Not a file and not a block of data such as JSON-LD. */
  isCode: boolean;
}

/** Script elements with content, in HTML as React writes it: lower case, attributes quoted. */
function inlineScripts(html: string): InlineScript[] {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].flatMap((match) => {
    const [whole, attributes = "", text = ""] = match;
    if (/\ssrc=/.test(attributes)) return [];
    const type = /\stype="([^"]*)"/.exec(attributes)?.[1];
    const isCode = type === undefined || /^(?:module|importmap|(?:text|application)\/javascript)$/.test(type);
    return [{ start: match.index, end: match.index + whole.length, attributes, text, isCode }];
  });
}
