import { Fragment, type ReactNode } from "react";

/** A headline whose lines never end after the hyphen of a short compound such as "KI-Assistent". */
export function keepCompounds(headline: string): ReactNode[] {
  return headline.split(" ").map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a headline may say a word twice, and is never reordered
    <Fragment key={index}>
      {index > 0 ? " " : null}
      {word.includes("-") && word.length <= 16 ? <span className="whitespace-nowrap">{word}</span> : word}
    </Fragment>
  ));
}
