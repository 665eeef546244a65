/** A sentence of the document; what stands between backticks is code. */
export function CodeWords({ text }: { text: string }) {
  return text.split("`").map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is never reordered
      <code key={index} translate="no" className="font-mono text-[0.9em]">
        {part}
      </code>
    ),
  );
}
