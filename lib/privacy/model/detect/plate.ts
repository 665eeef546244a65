import { before, type Detector, type Found, found } from "./scan";

const german = /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}([ -])[A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?(?![\p{L}\d-])/gu;

/** Letter pairs of products that look like a plate with a hyphen. */
const products = /^(?:DIN|ISO|USB|PS|RTX|GTX|HDMI|VIN|EN|IEC|PDF|SGB|CO|UV|IP|KI|AI|BGB|COM|PC)$/;

const plateWords =
  /(?:kennzeichen|nummernschild|kfz|plate|registration|licen[cs]e|номер(?:ний|ні|и)? ?(?:знак|авто|машини)?|держномер|auto|wagen|car|авто)[\p{L} ]{0,16}[ .:"'„]{0,4}$/iu;

/** Letters common to both alphabets, as Ukrainian plates use them. */
const ukrainian =
  /(?<![\p{L}\d])[ABCEHIKMOPTXАВСЕНІКМОРТХ]{2}[ -]?\d{4}[ -]?[ABCEHIKMOPTXАВСЕНІКМОРТХ]{2}(?![\p{L}\d])/gu;

/** Licence plates: Ukrainian ones by form, German ones with a hyphen (`B-MW 1234`) or where introduced. */
export const detectPlate: Detector = (folded) => {
  const spans: Found[] = [];
  for (const { 0: plate, 1: separator, index } of folded.matchAll(german)) {
    const district = plate.slice(0, plate.search(/[ -]/));
    const isIntroduced = plateWords.test(before(folded, index, 40));
    if (isIntroduced || (separator === "-" && / ?\d{2,4}[EH]?$/.test(plate) && !products.test(district))) {
      spans.push(found("PLATE", index, index + plate.length));
    }
  }
  for (const { 0: plate, index } of folded.matchAll(ukrainian)) {
    spans.push(found("PLATE", index, index + plate.length));
  }
  return spans;
};
