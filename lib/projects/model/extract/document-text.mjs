import { unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { getDocumentProxy } from "unpdf";
import { htmlToMarkdown } from "./html-text.mjs";

/** What the parts of a text document may have unpacked (bytes), and how many there may be. */
const maxUnpacked = 48 * 1024 * 1024;
const maxParts = 2_000;

/** Pages of a PDF. */
const maxPages = 2_000;

/** A document that cannot be read, with the reason its owner is told. */
export class UnreadableError extends Error {
  /** @param {"too_complex" | "too_long" | "encrypted" | "damaged"} failure */
  constructor(failure) {
    super(failure);
    this.failure = failure;
  }
}

/**
 * The text of a Word document as Markdown. Its parts are unpacked here, within limits and without pictures, because the
 * library unpacks whatever it is given.
 * @param {Uint8Array} bytes
 * @returns {Promise<string>}
 */
export async function docxToMarkdown(bytes) {
  let unpacked = 0;
  let count = 0;
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      count += 1;
      if (count > maxParts) throw new UnreadableError("too_complex");
      if (!/\.(xml|rels)$/i.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > maxUnpacked) throw new UnreadableError("too_complex");
      return true;
    },
  });
  const decoder = new TextDecoder();
  for (const part of Object.values(parts)) {
    // Word writes none; entities that grow without end are defined in one.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(decoder.decode(part.subarray(0, 4_096))))
      throw new UnreadableError("damaged");
  }
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const options = {
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
  };
  const { value } = await mammoth.convertToHtml({ buffer }, options);
  return htmlToMarkdown(value);
}

/**
 * The text of a PDF, page by page.
 * @param {Uint8Array} bytes
 * @param {number} maxLength characters
 * @returns {Promise<string[]>}
 */
export async function pdfToPages(bytes, maxLength) {
  const document = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  if (document.numPages > maxPages) throw new UnreadableError("too_long");
  const pages = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
      .join("")
      // A word that was divided at the end of a line is one word.
      .replace(/(\p{L})[-\u00ad]\n(\p{Ll})/gu, "$1$2")
      .trim();
    length += text.length;
    if (length > maxLength) throw new UnreadableError("too_long");
    pages.push(text);
    page.cleanup();
  }
  return pages;
}
