import { highlightWords } from "@/lib/content/model/highlight-words";

/** A text with the words looked for marked in it. */
export function MarkedText({ text, query }: { text: string; query: string }) {
  return highlightWords(text, query).map((part) =>
    part.marked ? (
      <mark
        key={part.start}
        className="bg-transparent bg-linear-to-t from-wheat/60 from-40% to-transparent to-40% text-inherit"
      >
        {part.text}
      </mark>
    ) : (
      <span key={part.start}>{part.text}</span>
    ),
  );
}
