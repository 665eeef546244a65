import "server-only";
import { sniffContent } from "@/lib/storage/sniff-content";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Documents by their first bytes and structure. */
const documents: readonly string[] = ["application/pdf", docx];

/** Kinds of text that only their ending tells apart; all are text and served as attachments. */
const textKinds: Readonly<Record<string, string>> = {
  md: "text/markdown",
  markdown: "text/markdown",
  csv: "text/csv",
  json: "application/json",
};

/** Enough of a text to see what it begins with (bytes). */
const beginning = 1_024;

/** Controls that stand in no text of any encoding, besides tab, line ends and form feed. */
const binary = /(?![\t\n\f\r])\p{Cc}/u;

/**
 * The media type of a file by what it holds; its name only tells Markdown, CSV and JSON from other text. Null for what is
 * not taken: programs, pictures, archives, scripts, SVG and other XML.
 */
export async function detectFile(bytes: Uint8Array, name: string): Promise<string | null> {
  const sniffed = await sniffContent(bytes);
  if (sniffed && sniffed.contentType !== "text/plain") {
    return documents.includes(sniffed.contentType) ? sniffed.contentType : null;
  }
  if (!sniffed && !isOlderText(bytes)) return null;
  const start = new TextDecoder().decode(bytes.subarray(0, beginning)).replaceAll("\0", "").trimStart();
  if (start.startsWith("#!") || /^(?:<\?xml|<svg|<\?php|<%)/i.test(start)) return null;
  if (/^(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) return "text/html";
  if (/^(?:<!--[^>]*-->\s*)*<(?:!doctype|!entity)/i.test(start)) return null;
  const ending = /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return textKinds[ending] ?? "text/plain";
}

/** Text in UTF-16 with its mark, or in the encoding of older office programs. */
function isOlderText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return isPlain(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return isPlain(bytes, "utf-16be");
  return bytes.byteLength > 0 && isPlain(bytes, "windows-1252");
}

function isPlain(bytes: Uint8Array, encoding: string): boolean {
  return !binary.test(new TextDecoder(encoding).decode(bytes));
}
