/** A caught mail with the parts that people and tests look at. */
export interface CaughtMail {
  number: number;
  receivedAt: string;
  /** Envelope, which is what decides delivery; the headers may say something else. */
  envelopeFrom: string;
  envelopeTo: string[];
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string;
  raw: string;
}

function decodeQuotedPrintable(text: string): Buffer {
  const joined = text.replace(/=\r?\n/gu, "");
  const bytes: number[] = [];
  for (let at = 0; at < joined.length; at += 1) {
    const hex = joined[at] === "=" ? Number.parseInt(joined.slice(at + 1, at + 3), 16) : Number.NaN;
    if (Number.isNaN(hex)) bytes.push(joined.charCodeAt(at) & 0xff);
    else {
      bytes.push(hex);
      at += 2;
    }
  }
  return Buffer.from(bytes);
}

/** Decodes RFC 2047 words (`=?utf-8?B?…?=`), joining neighbours as the standard asks. */
function decodeHeader(value: string): string {
  return value
    .replace(/\?=\s+=\?/gu, "?==?")
    .replace(/=\?[^?]+\?([bq])\?([^?]*)\?=/giu, (_, coding: string, text: string) =>
      coding.toLowerCase() === "b"
        ? Buffer.from(text, "base64").toString("utf8")
        : decodeQuotedPrintable(text.replaceAll("_", " ")).toString("utf8"),
    );
}

function splitHead(source: string): { headers: Record<string, string>; body: string } {
  const end = /\r?\n\r?\n/u.exec(source);
  const head = end ? source.slice(0, end.index) : source;
  const headers: Record<string, string> = {};
  for (const line of head.replace(/\r?\n[ \t]+/gu, " ").split(/\r?\n/u)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = decodeHeader(line.slice(colon + 1).trim());
  }
  return { headers, body: end ? source.slice(end.index + end[0].length) : "" };
}

function readPart(source: string, found: { text: string; html: string }): Record<string, string> {
  const { headers, body } = splitHead(source);
  const type = headers["content-type"] ?? "text/plain";
  const boundary = /boundary="?([^";]+)"?/iu.exec(type)?.[1];
  if (boundary) {
    for (const part of body.split(`--${boundary}`).slice(1)) {
      if (!part.startsWith("--")) readPart(part.replace(/^\r?\n/u, ""), found);
    }
    return headers;
  }
  const coding = (headers["content-transfer-encoding"] ?? "7bit").toLowerCase();
  let decoded = Buffer.from(body, "latin1");
  if (coding === "base64") decoded = Buffer.from(body, "base64");
  if (coding === "quoted-printable") decoded = Buffer.from(decodeQuotedPrintable(body));
  if (type.startsWith("text/plain")) found.text += decoded.toString("utf8");
  if (type.startsWith("text/html")) found.html += decoded.toString("utf8");
  return headers;
}

/** Reads headers, plain text and HTML of a mail in UTF-8; attachments stay in `raw` only. */
export function parseMail(raw: Buffer): Pick<CaughtMail, "subject" | "headers" | "text" | "html" | "raw"> {
  const found = { text: "", html: "" };
  const headers = readPart(raw.toString("latin1"), found);
  return { subject: headers.subject ?? "", headers, ...found, raw: raw.toString("utf8") };
}
