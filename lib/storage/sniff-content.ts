import "server-only";
import { fileTypeFromBuffer } from "file-type";

export interface SniffedContent {
  /** Media type, e.g. `image/png`; `text/plain` for any text, marked up or not. */
  contentType: string;
  /** Usual ending without a dot. */
  extension: string;
}

/** Controls that stand in no text, besides tab, line ends and form feed. */
const notText = /(?![\t\n\f\r\u0085])\p{Cc}|[\ufffe\uffff]/u;

/**
 * What a file is by its bytes, whatever its name says. Text (also HTML, SVG and scripts) is told as `text/plain`, so that nothing which a
 * browser would run is taken for a picture or a page. Null when it is neither known nor text in UTF-8.
 */
export async function sniffContent(bytes: Uint8Array): Promise<SniffedContent | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (found && !isMarkup(found.mime)) return { contentType: found.mime, extension: found.ext };
  return isText(bytes) ? { contentType: "text/plain", extension: "txt" } : null;
}

function isMarkup(contentType: string): boolean {
  return /^text\/|[/+](xml|html)$/.test(contentType);
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.byteLength === 0) return false;
  try {
    return !notText.test(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
