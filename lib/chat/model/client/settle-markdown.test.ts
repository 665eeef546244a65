import { expect, test } from "vitest";
import { keepMarkers, settleMarkdown } from "./settle-markdown";

test.each([
  ["Der **Star", "Der **Star**"],
  ["Der **Starter** kostet", "Der **Starter** kostet"],
  ["Der **Starter*", "Der **Starter**"],
  ["Ein *Wort", "Ein *Wort*"],
  ["3 * 4", "3 * 4"],
  ["Siehe `npm", "Siehe `npm`"],
  ["Kostet 49 € [", "Kostet 49 € "],
  ["Kostet 49 € [1", "Kostet 49 € "],
  ["Kostet 49 € [1]", "Kostet 49 € [1]"],
  ["Siehe [Preise](https://rozoom", "Siehe "],
  ["Siehe [Preise](/de)", "Siehe [Preise](/de)"],
  ["Bild ![x](http://evil", "Bild "],
  ["Liste:\n\n- eins\n-", "Liste:\n\n- eins"],
  ["Text\n\n| A | B", "Text\n\n"],
  ["Text\n\n| A | B |\n| --", "Text\n\n"],
  ["| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3", "| A | B |\n| --- | --- |\n| 1 | 2 |\n"],
  ["```js\nconst a = [1", "```js\nconst a = [1"],
  ["", ""],
])("%j shows as %j while more is coming", (text, settled) => {
  expect(settleMarkdown(text)).toBe(settled);
});

test("a definition cannot turn markers into links", () => {
  expect(keepMarkers("Preis [1].\n\n[1]: https://evil.example")).toBe(
    "Preis [1].\n\n[1] : https://evil.example",
  );
});
