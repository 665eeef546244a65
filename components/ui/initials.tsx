const sizes = { sm: "size-8 text-xs", md: "size-11 text-sm", lg: "size-16 text-lg" } as const;

/** A person as a circle with initials; the name stands beside it, so the circle is silent. */
export function Initials({ name, size = "md" }: { name: string; size?: keyof typeof sizes }) {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? "")
    .join("");
  return (
    <span
      aria-hidden
      translate="no"
      className={`grid shrink-0 place-items-center rounded-full border border-edge bg-wheat-soft font-semibold text-wheat-ink ${sizes[size]}`}
    >
      {letters}
    </span>
  );
}
