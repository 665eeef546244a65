import { Fragment, type ReactNode } from "react";
import { contentLink, isOwnImage } from "@/lib/content/model/content-link";
import { keepTogether } from "@/lib/content/model/no-break";
import { known, type MarkdownToken, parseMarkdown } from "@/lib/content/model/parse-markdown";
import { headingAnchors } from "@/lib/content/model/table-of-contents";

type Anchors = ReadonlyMap<MarkdownToken, string>;
type TableToken = Extract<MarkdownToken, { type: "table" }>;
type ListToken = Extract<MarkdownToken, { type: "list" }>;

/**
 * Our Markdown as elements, without any HTML string on the way: raw HTML in a text is shown as what was typed, links lead only
 * where `contentLink` allows, pictures come only from this site. Headings carry the anchors that citations link to.
 * Wrap it in `Prose`; the page's own `h1` stands outside, a `#` in the text becomes an `h2`.
 */
export function Markdown({ source }: { source: string }) {
  const tokens = parseMarkdown(source);
  return <>{render(tokens, headingAnchors(tokens))}</>;
}

function render(tokens: readonly MarkdownToken[], anchors: Anchors): ReactNode[] {
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text has no other identity than its order and is never reordered
    <Fragment key={index}>{renderToken(token, anchors)}</Fragment>
  ));
}

function renderToken(token: MarkdownToken, anchors: Anchors): ReactNode {
  switch (token.type) {
    case "heading": {
      const Heading = token.depth <= 2 ? "h2" : token.depth === 3 ? "h3" : "h4";
      return <Heading id={anchors.get(token)}>{render(known(token.tokens), anchors)}</Heading>;
    }
    case "paragraph":
      return <p>{render(known(token.tokens), anchors)}</p>;
    case "text":
    case "escape":
      return "tokens" in token && token.tokens
        ? render(known(token.tokens), anchors)
        : keepTogether(token.text);
    case "html":
      return token.text;
    case "strong":
      return <strong>{render(known(token.tokens), anchors)}</strong>;
    case "em":
      return <em>{render(known(token.tokens), anchors)}</em>;
    case "del":
      return <del>{render(known(token.tokens), anchors)}</del>;
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
      return <blockquote>{render(known(token.tokens), anchors)}</blockquote>;
    case "link":
      return renderLink(token.href, render(known(token.tokens), anchors));
    case "image":
      // biome-ignore lint/performance/noImgElement: pictures in texts are our own files, already in their final size
      return isOwnImage(token.href) ? <img src={token.href} alt={token.text} loading="lazy" /> : token.text;
    case "list":
      return renderList(token, anchors);
    case "table":
      return renderTable(token, anchors);
    case "br":
      return <br />;
    case "hr":
      return <hr />;
    default:
      return null;
  }
}

function renderLink(href: string, children: ReactNode): ReactNode {
  const link = contentLink(href);
  if (link.kind === "refused") return children;
  return (
    <a href={link.href} rel={link.kind === "external" ? "noopener" : undefined}>
      {children}
    </a>
  );
}

function renderList(list: ListToken, anchors: Anchors): ReactNode {
  const items = list.items.map((item) => (
    <li key={item.raw}>
      {item.task ? <input type="checkbox" checked={item.checked === true} disabled readOnly /> : null}
      {render(known(item.tokens), anchors)}
    </li>
  ));
  return list.ordered ? (
    <ol start={list.start === "" ? undefined : list.start}>{items}</ol>
  ) : (
    <ul>{items}</ul>
  );
}

function renderTable(table: TableToken, anchors: Anchors): ReactNode {
  const alignment = { left: "text-left", center: "text-center", right: "text-right figures" } as const;
  const classOf = (align: TableToken["align"][number]) => (align ? alignment[align] : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <table tabIndex={0}>
      <thead>
        <tr>
          {table.header.map((cell) => (
            <th key={cell.text} scope="col" className={classOf(cell.align)}>
              {render(known(cell.tokens), anchors)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same; a text is never reordered
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={column} className={classOf(cell.align)}>
                {render(known(cell.tokens), anchors)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
