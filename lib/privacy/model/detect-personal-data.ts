import { detectAddress } from "./detect/address";
import { detectCard, detectIban } from "./detect/bank";
import { detectBirthDate } from "./detect/dates";
import { detectEmail } from "./detect/email";
import { detectGermanIds } from "./detect/german-ids";
import { detectIp, detectMac } from "./detect/network";
import { detectPerson } from "./detect/person";
import { detectPhone } from "./detect/phone";
import { detectPlate } from "./detect/plate";
import { type Detector, foldForScan } from "./detect/scan";
import { detectSecret } from "./detect/secret";
import { detectUkrainianPassport, detectUkrainianTaxId } from "./detect/ukrainian-ids";
import { type PersonalDataSpan, type PersonalDataType, personalDataTypes } from "./personal-data-type";

/** In order of trust: where two finds overlap the earlier detector's stays. */
const detectors: readonly Detector[] = [
  detectSecret,
  detectEmail,
  detectIban,
  detectCard,
  detectIp,
  detectMac,
  detectUkrainianPassport,
  detectBirthDate,
  detectGermanIds,
  detectUkrainianTaxId,
  detectPhone,
  detectPlate,
  detectAddress,
  detectPerson,
];

/** Loosely bounded kinds keep the parts another find leaves of them. */
const divisible: ReadonlySet<PersonalDataType> = new Set(["ADDRESS", "PERSON"]);

/**
 * Finds personal data in German, English and Ukrainian text, in text order and without overlaps.
 *
 * Structured kinds are recognised by form and check digits, names only where a word introduces them. Time is linear
 * in the length of the text.
 */
export function detectPersonalData(text: string): PersonalDataSpan[] {
  const folded = foldForScan(text);
  const owners = new Uint8Array(text.length);
  const spans: PersonalDataSpan[] = [];
  for (const detect of detectors) {
    for (const { type, start, end } of detect(folded)) {
      const owner = personalDataTypes.indexOf(type) + 1;
      for (const piece of freePieces(folded, owners, owner, { start, end })) {
        owners.fill(owner, piece.start, piece.end);
        spans.push({ type, ...piece, text: text.slice(piece.start, piece.end) });
      }
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

type Piece = { start: number; end: number };

/**
 * The span itself when it is free. Of a divisible one that other kinds have taken parts of, the free parts that hold at
 * least three letters or digits.
 */
function freePieces(folded: string, owners: Uint8Array, owner: number, { start, end }: Piece): Piece[] {
  const inside = owners.subarray(start, end);
  if (inside.every((unit) => unit === 0)) return start < end ? [{ start, end }] : [];
  const type = personalDataTypes[owner - 1];
  if (!type || !divisible.has(type) || inside.includes(owner)) return [];
  const pieces: Piece[] = [];
  for (let at = start; at < end; at++) {
    if (owners[at] !== 0) continue;
    let stop = at;
    while (stop < end && owners[stop] === 0) stop++;
    const shown = folded.slice(at, stop);
    const inner = shown.trim();
    const from = at + shown.indexOf(inner);
    if (inner.replace(/[^\p{L}\d]/gu, "").length >= 3) pieces.push({ start: from, end: from + inner.length });
    at = stop;
  }
  return pieces;
}
