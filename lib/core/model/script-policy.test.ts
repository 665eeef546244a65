import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { scriptKind, securePage } from "./script-policy";

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
const ours = new Set(["go()"]);
const secure = (html: string) => securePage(html, ours, sha256);
const hashOf = (text: string) => `'sha256-${sha256(text)}'`;

test("our script and the framework's data are allowed by their hashes", () => {
  const push = 'self.__next_f.push([1,"a\\n"])';
  expect(secure(`<script>go()</script><p></p><script>${push}</script>`).policy).toBe(
    `script-src 'self' ${hashOf("go()")} ${hashOf(push)}`,
  );
});

test.each([
  "alert(1)",
  'self.__next_f.push([1,"a"]);alert(1)',
  'self.__next_f.push([1,"a"]),alert(1)',
  'self.__next_f.push([1,"a"+alert(1)])',
  "self.__next_f.push(alert(1))",
  "go();alert(1)",
  "(self.__next_f=self.__next_f||[]).push([0]);\nalert(1)",
])("a stranger's script is not allowed: %s", (text) => {
  const { policy, strangers } = secure(`<p><script>${text}</script></p>`);
  expect(policy).toBe("script-src 'self'");
  expect(strangers).toEqual([text]);
});

test("words in the data cannot end it early", () => {
  expect(scriptKind('self.__next_f.push([1,"\\"]);alert(1)//"])', ours)).toBe("data");
});

test("neighbouring data scripts become one, with the same calls in the same order", () => {
  const html =
    '<body><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a"])</script>' +
    '<script>self.__next_f.push([1,"b"]);</script></body>';
  const joined =
    '(self.__next_f=self.__next_f||[]).push([0]);\nself.__next_f.push([1,"a"]);\nself.__next_f.push([1,"b"])';
  expect(secure(html)).toEqual({
    html: `<body><script>${joined}</script></body>`,
    policy: `script-src 'self' ${hashOf(joined)}`,
    strangers: [],
  });
});

test("files and structured data are left as they are and need no hash", () => {
  const html =
    '<script src="/a.js" async=""></script><script type="application/ld+json">{"@type":"Thing"}</script>' +
    "<script>go()</script>";
  expect(secure(html)).toMatchObject({ html, policy: `script-src 'self' ${hashOf("go()")}` });
});

test("securing a page twice changes nothing", () => {
  const once = secure(
    '<script>self.__next_f.push([1,"a"])</script><script>self.__next_f.push([1,"b"])</script>',
  );
  expect(secure(once.html)).toEqual(once);
});
