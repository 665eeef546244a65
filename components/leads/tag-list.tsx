/** Tags as plain words between hairlines: they are notes of colleagues, not states. */
export function TagList({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1">
      {tags.map((tag) => (
        <li
          key={tag}
          className="max-w-40 truncate rounded-sm border border-hair px-1.5 text-xs text-ink-soft"
        >
          {tag}
        </li>
      ))}
    </ul>
  );
}
