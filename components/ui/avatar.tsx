import { Initials } from "./initials";

const sizes = { sm: "size-8", md: "size-11", lg: "size-16" } as const;

/** A person's picture, or the initials. The name stands beside it, so the picture is silent. */
export function Avatar({
  name,
  url,
  size = "md",
}: {
  name: string;
  url?: string | null;
  size?: keyof typeof sizes;
}) {
  if (!url) return <Initials name={name} size={size} />;
  return (
    // biome-ignore lint/performance/noImgElement: the door that serves avatars already answers with the small square picture
    <img
      src={url}
      alt=""
      decoding="async"
      className={`shrink-0 rounded-full border border-hair object-cover ${sizes[size]}`}
    />
  );
}
