import { Fragment, isValidElement, type ReactNode } from "react";
import { expect, test } from "vitest";
import { Markdown } from "./markdown";

/** An element tree as text; `react-dom/server` does not load under the server condition these tests run with. */
function draw(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(draw).join("");
  if (!isValidElement<Record<string, unknown> & { children?: ReactNode }>(node)) {
    return typeof node === "string" || typeof node === "number" ? `«${node}»` : "";
  }
  const { children, ...attributes } = node.props;
  if (node.type === Fragment) return draw(children);
  const named = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value}"`);
  return `<${String(node.type)}${named.join("")}>${draw(children)}</${String(node.type)}>`;
}

const drawn = (source: string) => draw(Markdown({ source }));

test("raw HTML in a text is shown as text, never made an element", () => {
  expect(drawn('Hallo <img src=x onerror="alert(1)"> Welt')).toBe(
    '<p>«Hallo »«<img src=x onerror="alert(1)">»« Welt»</p>',
  );
  expect(drawn("<script>alert(1)</script>")).toBe("«<script>alert(1)</script>»");
});

test("a link that would run a script keeps its words and loses its target", () => {
  expect(drawn("[klick](javascript:alert(1))")).toBe("<p>«klick»</p>");
});

test("a foreign picture is not loaded", () => {
  expect(drawn("![Bild](https://evil.example/p.png)")).toBe("<p>«Bild»</p>");
});

test("the title of a text never becomes a second h1", () => {
  expect(drawn("# Titel")).toBe('<h2 id="titel">«Titel»</h2>');
});

test("tables can be reached by keyboard and name their columns", () => {
  const result = drawn("| Paket | Preis |\n|---|---:|\n| Starter | 1.490 € |");
  expect(result).toContain('<table tabIndex="0">');
  expect(result).toContain('<th scope="col">«Paket»</th>');
  expect(result).toContain('<td className="text-right figures">«1.490\u00a0€»</td>');
});

test("a number stays with its unit in running text, and code stays as it was typed", () => {
  expect(drawn("Nach 2 Wochen `2 Wochen`")).toBe("<p>«Nach 2\u00a0Wochen »<code>«2 Wochen»</code></p>");
});

test("marks, lists, code and quotes come through", () => {
  expect(drawn("- **fett** und `code`\n- zwei")).toBe(
    "<ul><li><strong>«fett»</strong>« und »<code>«code»</code></li><li>«zwei»</li></ul>",
  );
  expect(drawn("> Zitat")).toBe("<blockquote><p>«Zitat»</p></blockquote>");
  expect(drawn("```\n<b>\n```")).toContain("«<b>»");
});
