import { Fragment, memo, type ReactNode, useMemo } from "react";
import { keepMarkers, settleMarkdown } from "@/lib/chat/model/client/settle-markdown";
import { contentLink } from "@/lib/content/model/content-link";
import { known, type MarkdownToken, parseMarkdown } from "@/lib/content/model/parse-markdown";
import { CitationButton } from "./citation-button";

type TableToken = Extract<MarkdownToken, { type: "table" }>;
type ListToken = Extract<MarkdownToken, { type: "list" }>;

/**
 * An answer's Markdown as elements. No HTML passes through, pictures are never loaded, links lead only where
 * `contentLink` allows; `[n]` becomes the button of source n. Of an answer that is being written, or broke off, what is
 * not whole is completed or left out.
 */
export function AnswerText({ text, isWhole }: { text: string; isWhole: boolean }) {
  const tokens = useMemo(
    () => parseMarkdown(keepMarkers(isWhole ? text : settleMarkdown(text))),
    [text, isWhole],
  );
  return (
    <div dir="auto" className="answer-text prose">
      {tokens.map((token, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer only grows at its end
        <Block key={index} token={token} />
      ))}
    </div>
  );
}

/** Only the block that is being written is rendered again. */
const Block = memo(
  function Block({ token }: { token: MarkdownToken }) {
    return renderToken(token);
  },
  (before, after) => before.token.raw === after.token.raw && before.token.type === after.token.type,
);

function render(tokens: readonly MarkdownToken[]): ReactNode[] {
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={index}>{renderToken(token)}</Fragment>
  ));
}

function renderToken(token: MarkdownToken): ReactNode {
  switch (token.type) {
    case "heading":
      return <p className="font-semibold">{render(known(token.tokens))}</p>;
    case "paragraph":
      return <p>{render(known(token.tokens))}</p>;
    case "text":
      return token.tokens ? render(known(token.tokens)) : renderWords(token.text);
    case "escape":
    case "html":
      return token.text;
    case "strong":
      return <strong>{render(known(token.tokens))}</strong>;
    case "em":
      return <em>{render(known(token.tokens))}</em>;
    case "del":
      return <del>{render(known(token.tokens))}</del>;
    case "codespan":
      return <code>{token.text}</code>;
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <pre tabIndex={0}>
          <code translate="no">{token.text}</code>
        </pre>
      );
    case "blockquote":
      return <blockquote>{render(known(token.tokens))}</blockquote>;
    case "link":
      return renderLink(token.href, render(known(token.tokens)));
    case "image":
      return token.text;
    case "list":
      return renderList(token);
    case "table":
      return renderTable(token);
    case "br":
      return <br />;
    case "hr":
      return <hr />;
    default:
      return null;
  }
}

/** Words with the markers in them. A marker stays on the line of the word it follows, an amount with its unit. */
function renderWords(text: string): ReactNode {
  const words = text.replace(/(\d) (?=[€%]|EUR\b)/g, "$1\u00a0");
  const cited = [...words.matchAll(/(\S*)((?:\s*\[\d{1,2}\])+)([.,;:!?)»“”]*)/g)];
  if (cited.length === 0) return words;
  let end = 0;
  const pieces: ReactNode[] = cited.map((match) => {
    const [all, word, markers = "", after] = match;
    const before = words.slice(end, match.index);
    end = match.index + all.length;
    return (
      <Fragment key={match.index}>
        {before}
        <span className="whitespace-nowrap">
          {word}
          {[...markers.matchAll(/\d+/g)].map((marker) => (
            <CitationButton key={marker.index} number={Number(marker[0])} />
          ))}
          {after}
        </span>
      </Fragment>
    );
  });
  return [...pieces, words.slice(end)];
}

function renderLink(href: string, children: ReactNode): ReactNode {
  const link = contentLink(href);
  if (link.kind === "refused") return children;
  return link.kind === "internal" ? (
    <a href={link.href}>{children}</a>
  ) : (
    <a href={link.href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

function renderList(list: ListToken): ReactNode {
  const items = list.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <li key={index}>{render(known(item.tokens))}</li>
  ));
  return list.ordered ? (
    <ol start={list.start === "" ? undefined : list.start}>{items}</ol>
  ) : (
    <ul>{items}</ul>
  );
}

function renderTable(table: TableToken): ReactNode {
  const classOf = (align: TableToken["align"][number]) =>
    align === "right" ? "text-right figures" : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <table tabIndex={0}>
      <thead>
        <tr>
          {table.header.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <th key={column} scope="col" className={classOf(cell.align)}>
              {render(known(cell.tokens))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={column} className={classOf(cell.align)}>
                {render(known(cell.tokens))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
