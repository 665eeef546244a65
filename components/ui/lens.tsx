import type { ReactNode } from "react";

/**
 * The signature: a circle lies on a page of small text and magnifies one place of it; a hairline ties it to the source.
 *
 * The text is set in lines that run out of sight at both sides, so the magnified copy sits exactly over its original at any width.
 * The picture is decorative and hidden from screen readers; `source` and what stands around it carry the meaning.
 * @param above lines over the focus line
 * @param below lines under it
 * @param focus the words under the lens, with what stands before and after them
 */
export function Lens({
  above,
  focus,
  below,
  source,
}: {
  above: readonly string[];
  focus: { before: string; text: string; after: string };
  below: readonly string[];
  source?: ReactNode;
}) {
  const page = (
    <>
      {above.map((line) => (
        <span key={line} className="lens-line">
          {line}
        </span>
      ))}
      <span className="lens-line lens-line-focus">
        <span>{focus.before}</span>
        <mark>{focus.text}</mark>
        <span>{focus.after}</span>
      </span>
      {below.map((line) => (
        <span key={line} className="lens-line">
          {line}
        </span>
      ))}
    </>
  );
  return (
    <figure className="lens" style={{ "--lens-above": above.length, "--lens-below": below.length }}>
      <div className="lens-page" aria-hidden="true">
        <div className="lens-text">{page}</div>
        <div className="lens-glass">
          <div className="lens-text lens-text-large">{page}</div>
        </div>
        <span className="lens-ring" />
      </div>
      {source ? (
        <figcaption className="lens-source">
          <span aria-hidden className="lens-hair" />
          {source}
        </figcaption>
      ) : null}
    </figure>
  );
}
