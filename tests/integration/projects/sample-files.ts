import { strToU8, zipSync } from "fflate";

const contentTypes = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word document of these paragraphs; `head` goes before its root element, `more` are further parts. */
export function docx(
  paragraphs: readonly string[],
  { head = "", more = {} }: { head?: string; more?: Record<string, Uint8Array> } = {},
): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const document = `<?xml version="1.0" encoding="UTF-8"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8(contentTypes),
    "_rels/.rels": strToU8(relations),
    "word/document.xml": strToU8(document),
    ...more,
  });
}

/** A PDF with one line of text on each page; `stream` replaces the pages' content. */
export function pdf(lines: readonly string[], stream?: { bytes: Uint8Array; filter: string }): Uint8Array {
  const objects: (string | Uint8Array)[][] = [
    ["<< /Type /Catalog /Pages 2 0 R >>"],
    [
      `<< /Type /Pages /Count ${lines.length} /Kids [${lines.map((_, index) => `${4 + index * 2} 0 R`).join(" ")}] >>`,
    ],
    ["<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"],
  ];
  for (const [index, line] of lines.entries()) {
    const content = stream?.bytes ?? Buffer.from(`BT /F1 12 Tf 72 720 Td (${line}) Tj ET`, "latin1");
    const filter = stream ? `/Filter /${stream.filter} ` : "";
    objects.push(
      [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      ],
      [`<< ${filter}/Length ${content.byteLength} >>\nstream\n`, content, "\nendstream"],
    );
  }
  const pieces: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let size = pieces[0]?.byteLength ?? 0;
  const push = (piece: string | Uint8Array) => {
    const bytes = Buffer.from(typeof piece === "string" ? Buffer.from(piece, "latin1") : piece);
    pieces.push(bytes);
    size += bytes.byteLength;
  };
  for (const [index, parts] of objects.entries()) {
    offsets.push(size);
    push(`${index + 1} 0 obj\n`);
    for (const part of parts) push(part);
    push("\nendobj\n");
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`,
  );
  return Buffer.concat(pieces);
}
