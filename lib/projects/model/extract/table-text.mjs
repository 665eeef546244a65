/** Separators of columns, in the order in which a tie is decided. */
const separators = [";", ",", "\t", "|"];

/** Deeper JSON is nobody's document. */
const maxDepth = 64;

/**
 * A table in CSV (RFC 4180, any usual separator) as a list: each entry names its columns, so that a row found alone says
 * what it means.
 * @param {string} csv
 * @returns {string}
 */
export function csvToMarkdown(csv) {
  const rows = readRows(csv, separatorOf(csv));
  const [names = [], ...entries] = rows;
  if (entries.length === 0) return names.join(" · ");
  return entries
    .map((cells) => {
      const facts = cells.flatMap((cell, index) => {
        const name = names[index] ?? "";
        return cell === "" ? [] : [name === "" ? cell : `${name}: ${cell}`];
      });
      return facts.length > 0 ? `- ${facts.join("; ")}` : "";
    })
    .filter(Boolean)
    .join("\n");
}

function separatorOf(/** @type {string} */ csv) {
  const line = csv.slice(0, csv.indexOf("\n") < 0 ? undefined : csv.indexOf("\n"));
  const counts = separators.map((separator) => line.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}

function readRows(/** @type {string} */ csv, /** @type {string} */ separator) {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  let row = [];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.replace(/\s+/g, " ").trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.some((value) => value !== "")) rows.push(row);
    row = [];
  };
  for (let at = 0; at < csv.length; at += 1) {
    const character = csv.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (csv.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === "") isQuoted = true;
    else if (character === separator) endCell();
    else if (character === "\n") endRow();
    else cell += character;
  }
  endRow();
  return rows;
}

/**
 * JSON as Markdown: the plain values of an object on one line, what lies deeper under headings with its path.
 * @param {string} json
 * @returns {string}
 * @throws {RangeError} when it is nested deeper than 64 levels; SyntaxError when it is none
 */
export function jsonToMarkdown(json) {
  /** @type {string[]} */
  const lines = [];
  tell(JSON.parse(json), [], lines, 0);
  return lines.join("\n");
}

function tell(
  /** @type {unknown} */ value,
  /** @type {readonly string[]} */ path,
  /** @type {string[]} */ lines,
  /** @type {number} */ depth,
) {
  if (depth > maxDepth) throw new RangeError("nested too deeply");
  if (!isHolder(value)) {
    lines.push(`- ${[...path, String(value)].join(": ")}`);
    return;
  }
  const entries = Object.entries(value);
  const plain = entries.filter(([, member]) => !isHolder(member) && member !== null && member !== "");
  if (Array.isArray(value)) for (const [, member] of plain) lines.push(`- ${String(member)}`);
  else if (plain.length > 0) {
    lines.push(`- ${plain.map(([name, member]) => `${name}: ${String(member)}`).join("; ")}`);
  }
  for (const [name, member] of entries) {
    if (!isHolder(member)) continue;
    const deeper = Array.isArray(value) ? path : [...path, name];
    if (!Array.isArray(value)) lines.push("", `## ${deeper.join(" › ")}`, "");
    tell(member, deeper, lines, depth + 1);
  }
}

/** @returns {value is object} */
function isHolder(/** @type {unknown} */ value) {
  return typeof value === "object" && value !== null;
}
