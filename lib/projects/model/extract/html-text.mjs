/** Elements whose content nobody reads. */
const hidden = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "iframe",
  "object",
  "head",
]);
/** Elements that stand on lines of their own. */
const blocks = new Set(
  "address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
/** The commonest named characters; numbered ones are computed. */
const entities = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    euro: "€",
    auml: "ä",
    ouml: "ö",
    uuml: "ü",
    Auml: "Ä",
    Ouml: "Ö",
    Uuml: "Ü",
    szlig: "ß",
    laquo: "«",
    raquo: "»",
    bdquo: "„",
    ldquo: "“",
    rdquo: "”",
    copy: "©",
    reg: "®",
  }),
);

/**
 * The readable text of a page as Markdown: headings, paragraphs and list entries. One pass over the tags, so its time grows
 * with the length only; nothing is loaded or run.
 * @param {string} html
 * @returns {string}
 */
export function htmlToMarkdown(html) {
  const parts = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    parts.push(readable(html.slice(at, open)));
    const tag = readTag(html, open);
    if (!tag) {
      parts.push("<");
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (!tag.closes && hidden.has(tag.name)) at = endOf(html, tag.name, at);
    else parts.push(markOf(tag));
  }
  parts.push(readable(html.slice(at)));
  return parts
    .join("")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/**
 * @param {string} html
 * @param {number} open where its `<` stands
 * @returns {{ name: string; closes: boolean; end: number } | null} null for a `<` that begins no tag
 */
function readTag(html, open) {
  if (html.startsWith("<!--", open)) {
    const end = html.indexOf("-->", open + 4);
    return { name: "!", closes: true, end: end < 0 ? html.length : end + 3 };
  }
  const match = /^<(\/?)([a-z][a-z0-9:-]{0,30}|[!?])/i.exec(html.slice(open, open + 34));
  if (!match) return null;
  const end = html.indexOf(">", open);
  return {
    name: (match[2] ?? "").toLowerCase(),
    closes: match[1] === "/",
    end: end < 0 ? html.length : end + 1,
  };
}

/** Where a hidden element ends. */
function endOf(/** @type {string} */ html, /** @type {string} */ name, /** @type {number} */ from) {
  const closing = new RegExp(`</${name}[\\s>/]`, "gi");
  closing.lastIndex = from;
  const match = closing.exec(html);
  if (!match) return html.length;
  const end = html.indexOf(">", match.index);
  return end < 0 ? html.length : end + 1;
}

/** What a tag turns into. */
function markOf(/** @type {{ name: string; closes: boolean }} */ { name, closes }) {
  if (name === "br") return "\n";
  if (name === "td" || name === "th") return closes ? " " : "";
  if (!blocks.has(name)) return "";
  if (closes) return "\n\n";
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return `\n\n${"#".repeat(Number(level))} `;
  return name === "li" ? "\n- " : "\n\n";
}

/** Running text: white space evened out, named characters resolved. */
function readable(/** @type {string} */ text) {
  return text
    .replace(/\s+/g, " ")
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      const known = name === undefined ? undefined : entities.get(name);
      if (known !== undefined) return known;
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN;
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    });
}
