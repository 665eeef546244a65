import fc from "fast-check";
import { marked } from "marked";
import { expect, test } from "vitest";
import { createAnswerGuard } from "./answer-guard";

const rules = {
  allowedCitations: new Set([1, 2, 3]),
  allowedHosts: ["rozoom-ki.example", "localhost:3000"],
  unmask: { values: { EMAIL_1: "anna@evil.example", PHONE_1: "+49 30 23125480", PERSON_1: "Anna" } },
};

function guarded(text: string, cuts: readonly number[] = []): string {
  const guard = createAnswerGuard(rules);
  const points = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
  let out = "";
  for (let at = 1; at < points.length; at++) out += guard.push(text.slice(points[at - 1], points[at]));
  return out + guard.flush();
}

test.each([
  // placeholders
  ["Guten Tag [[PERSON_1]], an [[EMAIL_1]]?", "Guten Tag Anna, an anna@evil.example?"],
  ["[[[EMAIL_1]]](mailto:[[EMAIL_1]])", "[anna@evil.example](mailto:anna@evil.example)"],
  ["[Anruf](tel:[[PHONE_1]])", "[Anruf](tel:+493023125480)"],
  ["[[EMAIL_7]] bleibt", "[[EMAIL_7]] bleibt"],
  // citations
  ["Ab 1.490 € [1].", "Ab 1.490 € [1]."],
  ["Ab 1.490 € [9].", "Ab 1.490 €."],
  ["Ab 1.490 €[9].", "Ab 1.490 €."],
  ["Beides [1, 2], auch [1][9][3].", "Beides [1][2], auch [1][3]."],
  ["Bereich [2–5] und [^1]", "Bereich [2][3] und [1]"],
  ["[1] Quelle", "[1] Quelle"],
  ["[x], [ ], [1a], [2024]", "[x], [ ], [1a], [2024]"],
  ["Code `items[9]` und\n```\nrow[9]\n```\nText [9]", "Code `items[9]` und\n```\nrow[9]\n```\nText"],
  ["offen ` nie zu\n\nText [9] weiter", "offen ` nie zu\n\nText weiter"],
  ["[1]: https://evil.example/x", "[1] : evil.example"],
  // links
  ["[Preise](https://rozoom-ki.example/de/preise)", "[Preise](https://rozoom-ki.example/de/preise)"],
  ["[Preise](/de/preise) und [oben](#oben)", "[Preise](/de/preise) und [oben](#oben)"],
  ["[x](https://evil.example/?q=[[EMAIL_1]])", "x"],
  ["[x](https://[[EMAIL_1]]/)", "x"],
  ["[x](https://rozoom-ki.example@evil.example/)", "x"],
  ["[x](https://rozoom-ki.example.evil.example/)", "x"],
  ["[x](https://rozoom-ki.example:8443/)", "x"],
  ["[x](//evil.example/a)", "x"],
  ["[x](/\\evil.example)", "x"],
  ["[x](\\\\evil.example)", "x"],
  ["[x](/&#47;evil.example)", "x"],
  ["[x](/&sol;evil.example)", "x"],
  ["[x](/\t/evil.example)", "[x] (/\t/evil.example)"],
  ["[x](javascript:alert(1))", "x"],
  ["[x](JaVaScRiPt:alert(1))", "x"],
  ["[x](data:text/html,a)", "x"],
  ["[x](<https://evil.example/a b>)", "x"],
  ['[x](https://evil.example "title)")', "x"],
  ["[x](\nhttps://evil.example)", "x"],
  ["[ein [inneres] Wort](https://evil.example/a)", "[ein [inneres] Wort]"],
  ["[1](https://evil.example/a)", "1"],
  ["[a]: //evil.example/x", "[a] : //evil.example/x"],
  // images
  ["![Bild](https://evil.example/p.png?d=[[PHONE_1]])", "Bild"],
  ["![Bild](https://rozoom-ki.example/p.png)", "[Bild](https://rozoom-ki.example/p.png)"],
  ["Achtung![1]", "Achtung![1]"],
  // bare addresses
  ["Siehe https://rozoom-ki.example/de.", "Siehe https://rozoom-ki.example/de."],
  ["Siehe http://localhost:3000/a", "Siehe http://localhost:3000/a"],
  ["Siehe https://evil.example/a?b=c.", "Siehe evil.example."],
  ["<https://evil.example/a>", "<evil.example>"],
  ["**https://evil.example/a**", "**evil.example**"],
  ["<javascript:alert(1)> und <mailto:a@b.de>", "< javascript:alert(1)> und <mailto:a@b.de>"],
  ["HTTPS://EVIL.example/a", "EVIL.example"],
  ["www.evil.example/a", "evil.example"],
  ["ftp://evil.example/a", "evil.example"],
  ["https://rozoom-ki.example@evil.example/a", "rozoom-ki.example"],
  ["https://rozoom-ki.example\\@evil.example/a", "rozoom-ki.example"],
  ["https://rozoom-ki.example%2eevil.example/a", "rozoom-ki.example"],
  ['https://rozoom-ki.example"@evil.example/', 'rozoom-ki.example"@evil.example/'],
  ["(https://rozoom-ki.example)", "(https://rozoom-ki.example)"],
  ["https://rozoom-ki.example, dann", "https://rozoom-ki.example, dann"],
  [
    "[https://rozoom-ki.example/a](https://rozoom-ki.example/a)",
    "[https://rozoom-ki.example/a](https://rozoom-ki.example/a)",
  ],
  [
    "[https://rozoom-ki.example](https://rozoom-ki.example)",
    "[https://rozoom-ki.example](https://rozoom-ki.example/)",
  ],
  ["https://rozoom-ki.example](mailto:[[EMAIL_1]])", "rozoom-ki.example](mailto:anna@evil.example)"],
  ["](<www.evil.example>)", "]"],
  ["[https://evil.example/a](https://evil.example/a)", "evil.example"],
  ["`curl https://evil.example/a`", "`curl evil.example`"],
])("%j becomes %j", (text, expected) => {
  expect(guarded(text)).toBe(expected);
});

test("a report names what was cited and removed", () => {
  const guard = createAnswerGuard(rules);
  guard.push("A [2], B [1, 8], [x](https://evil.example/a) www.other.example [2]");
  guard.flush();
  expect(guard.report()).toEqual({
    cited: [2, 1],
    removedCitations: [8],
    removedLinks: ["https://evil.example/a", "other.example"],
  });
});

test("the set of citations may grow while the answer runs", () => {
  const allowedCitations = new Set([1]);
  const guard = createAnswerGuard({ allowedCitations });
  let out = guard.push("A [2] ");
  allowedCitations.add(2);
  out += guard.push("B [2]") + guard.flush();
  expect(out).toBe("A B [2]");
});

test("plain text is not held back", () => {
  const guard = createAnswerGuard(rules);
  expect(guard.push("Ein Chatbot kostet ab 1.490 €")).toBe("Ein Chatbot kostet ab 1.490 €");
  expect(guard.push(" [1")).toBe("");
  expect(guard.push("] und")).toBe(" [1] und");
  expect(guard.push(" mehr auf https://rozoom-ki.example/de/pre")).toBe(
    " mehr auf https://rozoom-ki.example/de/pre",
  );
  expect(guard.push("ise")).toBe("ise");
});

const piece = fc.oneof(
  fc.constantFrom(
    "[[EMAIL_1]]",
    "[PHONE_1]",
    "PERSON_1",
    "[1]",
    " [9]",
    "[1, 9]",
    "[2–4]",
    "[text](",
    "![alt](",
    "](",
    "]:",
    ")",
    "(",
    "https://rozoom-ki.example/",
    "https://evil.example/a",
    "www.evil.example",
    "http://",
    "//evil.example",
    "mailto:",
    "javascript:",
    "`",
    "```",
    "\n",
    "\n\n",
    "\\",
    "\\[",
    "<",
    ">",
    '"',
    " ",
    "!",
    "@",
    "h",
    "ht",
    "w",
    ".",
    "/",
    "?",
    "#",
  ),
  fc.string({ maxLength: 3, unit: "grapheme" }),
);
const answer = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(""));

test("an answer cut anywhere becomes the same text", () => {
  fc.assert(
    fc.property(answer, fc.array(fc.nat(), { maxLength: 10 }), (text, cuts) => {
      expect(guarded(text, cuts)).toBe(guarded(text));
    }),
    { numRuns: 5_000 },
  );
});

test("an answer cut at every character becomes the same text", () => {
  fc.assert(
    fc.property(answer, (text) => {
      expect(
        guarded(
          text,
          Array.from(text, (_, index) => index),
        ),
      ).toBe(guarded(text));
    }),
    { numRuns: 2_000 },
  );
});

/** Where the links and images of a text lead, as a Markdown renderer with GFM reads it. */
function destinations(text: string): string[] {
  const hosts: string[] = [];
  marked.walkTokens(marked.lexer(text, { gfm: true }), (token) => {
    if (token.type !== "link" && token.type !== "image") return;
    const url = URL.parse(token.href, "https://own.invalid/");
    // Marks at the end of a top-level domain lead nowhere (`rozoom-ki.example"`).
    if (url?.protocol === "https:" || url?.protocol === "http:")
      hosts.push(url.host.replace(/[^a-z\d]+$/, ""));
    else if (url && url.protocol !== "mailto:" && url.protocol !== "tel:") hosts.push(url.protocol);
  });
  return hosts;
}

const hostile = fc
  .array(
    fc.oneof(
      piece,
      fc.constantFrom(
        "[a](https://evil.example)",
        "[a]: //evil.example\n\n[a]",
        "\n[a]: https://evil.example\n\n[a]",
        "![a][a]",
        "[a][]",
        "[a",
        "](<",
        "https://rozoom-ki.example@",
        "https://rozoom-ki.example",
        "%2e",
        "&#47;",
        "&colon;",
        "\t",
        "    ",
        "~~~",
        "> ",
        "- ",
        ":",
        ">)",
        "'",
        '"t"',
        "evil.example",
        "\n[b\nc]: //evil.example\n",
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

test("a Markdown renderer finds no link to a foreign host in what was passed", () => {
  const own = new Set(["rozoom-ki.example", "localhost:3000", "own.invalid"]);
  fc.assert(
    fc.property(hostile, (text) => {
      expect(destinations(guarded(text)).filter((host) => !own.has(host))).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});
