import { parentPort, workerData } from "node:worker_threads";
import { docxToMarkdown, pdfToPages, UnreadableError } from "./document-text.mjs";
import { htmlToMarkdown } from "./html-text.mjs";
import { csvToMarkdown, jsonToMarkdown } from "./table-text.mjs";

/**
 * Runs apart from the server, with a limit of its own for memory: whatever a document does to its reader, only this thread
 * ends. Answers once with the document's text in parts (pages, or one), or with why there is none.
 */
const { contentType, bytes, maxLength } = workerData;

/** @returns {Promise<string[]>} */
async function read() {
  if (contentType === "application/pdf") return pdfToPages(bytes, maxLength);
  if (contentType.startsWith("application/vnd.openxmlformats")) return [await docxToMarkdown(bytes)];
  const text = decode(bytes);
  if (contentType === "text/html") return [htmlToMarkdown(text)];
  if (contentType === "text/csv") return [csvToMarkdown(text)];
  if (contentType === "application/json") return [jsonToMarkdown(text)];
  return [text];
}

/** UTF-8 and UTF-16 by their marks, else what older office programs write. */
function decode(/** @type {Uint8Array} */ encoded) {
  const [first, second] = encoded;
  const utf16 =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  if (utf16) return new TextDecoder(utf16).decode(encoded);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(encoded);
  } catch {
    return new TextDecoder("windows-1252").decode(encoded);
  }
}

function failureOf(/** @type {unknown} */ error) {
  if (error instanceof UnreadableError) return error.failure;
  if (error instanceof RangeError) return "too_complex";
  if (error instanceof Error && error.name === "PasswordException") return "encrypted";
  return "damaged";
}

try {
  const parts = await read();
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  parentPort?.postMessage(length > maxLength ? { failure: "too_long" } : { parts });
} catch (error) {
  parentPort?.postMessage({ failure: failureOf(error) });
}
