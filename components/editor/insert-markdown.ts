export type MarkdownMark = "heading" | "bold" | "italic" | "link" | "list" | "quote" | "table" | "image";

/** The text with the mark set on what is selected, and what is selected then. */
export function insertMarkdown(
  text: string,
  selection: { start: number; end: number },
  mark: MarkdownMark,
  given = "",
): { text: string; start: number; end: number } {
  const { start, end } = selection;
  const chosen = text.slice(start, end);
  switch (mark) {
    case "bold":
      return around(text, selection, "**");
    case "italic":
      return around(text, selection, "_");
    case "link":
      return replaced(
        text,
        start,
        end,
        `[${chosen}](/)`,
        chosen === "" ? 1 : chosen.length + 3,
        chosen === "" ? 0 : 1,
      );
    case "heading":
      return onLines(text, selection, (line) => `## ${line.replace(/^#+\s*/, "")}`);
    case "list":
      return onLines(text, selection, (line) => `- ${line.replace(/^[-*]\s+/, "")}`);
    case "quote":
      return onLines(text, selection, (line) => `> ${line.replace(/^>\s*/, "")}`);
    case "table":
      return ownBlock(text, end, "| | |\n| --- | --- |\n| | |");
    case "image":
      return ownBlock(text, end, given);
  }
}

function around(text: string, { start, end }: { start: number; end: number }, sign: string) {
  const chosen = text.slice(start, end);
  const isMarked =
    text.slice(start - sign.length, start) === sign && text.slice(end, end + sign.length) === sign;
  if (isMarked && chosen !== "") {
    const plain = text.slice(0, start - sign.length) + chosen + text.slice(end + sign.length);
    return { text: plain, start: start - sign.length, end: end - sign.length };
  }
  return replaced(text, start, end, sign + chosen + sign, sign.length, chosen.length);
}

function replaced(text: string, start: number, end: number, by: string, from: number, length: number) {
  return {
    text: text.slice(0, start) + by + text.slice(end),
    start: start + from,
    end: start + from + length,
  };
}

function onLines(
  text: string,
  { start, end }: { start: number; end: number },
  change: (line: string) => string,
) {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split("\n").map(change).join("\n");
  return {
    text: text.slice(0, from) + lines + text.slice(to),
    start: from + lines.length,
    end: from + lines.length,
  };
}

/** Puts a block of its own behind the line of a place. */
function ownBlock(text: string, at: number, block: string) {
  const next = text.indexOf("\n", at);
  const to = next < 0 ? text.length : next;
  const before = text.slice(0, to).trimEnd();
  const lead = before === "" ? "" : `${before}\n\n`;
  const rest = text.slice(to).trimStart();
  const end = lead.length + block.length;
  return { text: `${lead}${block}${rest === "" ? "\n" : `\n\n${rest}`}`, start: end, end };
}
