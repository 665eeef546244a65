import { inflateSync } from "node:zlib";

const woffHeaderLength = 44;
const woffEntryLength = 20;
const sfntHeaderLength = 12;
const sfntEntryLength = 16;

/**
 * Unpacks a WOFF 1.0 font (W3C Recommendation, 13 December 2012) and leaves out some of its tables.
 *
 * The picture renderer throws at glyph substitutions with chained contexts, which both typefaces have; without the table `GSUB`
 * it sets the plain letters, and kerning (`GPOS`) stays.
 * @throws Error when the file is no WOFF.
 */
export function woffToSfnt(woff: Buffer, leaveOut: readonly string[]): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF font");
  const tables = readTables(woff).filter((table) => !leaveOut.includes(table.tag));
  const header = Buffer.alloc(sfntHeaderLength + tables.length * sfntEntryLength);
  const power = Math.floor(Math.log2(tables.length));
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(2 ** power * sfntEntryLength, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((tables.length - 2 ** power) * sfntEntryLength, 10);
  let offset = header.length;
  const bodies = tables.map(({ tag, checksum, data }, index) => {
    const entry = sfntHeaderLength + index * sfntEntryLength;
    header.write(tag, entry, "latin1");
    header.writeUInt32BE(checksum, entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...bodies]);
}

function readTables(woff: Buffer): { tag: string; checksum: number; data: Buffer }[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = woffHeaderLength + index * woffEntryLength;
    const offset = woff.readUInt32BE(entry + 4);
    const packedLength = woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    const packed = woff.subarray(offset, offset + packedLength);
    return {
      tag: woff.toString("latin1", entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      data: packedLength < length ? inflateSync(packed) : packed,
    };
  });
}
