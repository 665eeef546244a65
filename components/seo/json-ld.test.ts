import { expect, test } from "vitest";
import { serializeJsonLd } from "./json-ld";

test("no text of a document can end the script element it stands in", () => {
  const hostile = { name: "</script><script>alert(1)</script><!-- <SCRIPT" };
  const text = serializeJsonLd(hostile);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(hostile);
});
