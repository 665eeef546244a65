import { expect, test } from "vitest";
import { guards, publicDoors } from "./public-doors";
import { isTest, sourceFiles } from "./source-files";

const production = sourceFiles.filter((file) => !isTest(file));

test("no source file is longer than 400 lines, no page or route longer than 80", () => {
  const limitOf = (path: string) => (/^app\/.*\/(page|route|layout)\.tsx?$/.test(path) ? 80 : 400);
  const long = sourceFiles.filter((file) => file.lines > limitOf(file.path));
  expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
});

test("the environment is read in lib/core/env and configuration files only", () => {
  const allowed =
    /^(lib\/core\/env[\w-]*\.ts|instrumentation\.ts|[\w-]+\.config\.(ts|mjs)|scripts\/|tests\/|e2e\/|sandbox\/|.*\.test\.tsx?$)/;
  const wrong = sourceFiles.filter((file) => file.text.includes("process.env") && !allowed.test(file.path));
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test("every lib and db file that is not pure is marked as server only", () => {
  // Next itself loads lib/core/page-cache, apart from all that is compiled. Operations are declarations: schemas and words.
  const pure =
    /^lib\/(.*\/model\/|i18n\/|core\/env|core\/page-cache\/|api\/operations\/)|^db\/(schema|seed\/content)\/|^db\/columns\.ts$/;
  const wrong = production.filter(
    (file) =>
      /^(lib|db)\//.test(file.path) &&
      !pure.test(file.path) &&
      !file.text.startsWith('import "server-only";'),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test("every route handler and private page calls a named guard or is a declared public door", () => {
  const isDoor = (path: string) =>
    /^app\/.*\/route\.ts$/.test(path) || /^app\/\[locale\]\/(account|admin)\/.*page\.tsx$/.test(path);
  const callsGuard = (text: string) => guards.some((guard) => text.includes(`${guard}(`));
  const open = production.filter(
    (file) => isDoor(file.path) && !callsGuard(file.text) && !(file.path in publicDoors),
  );
  expect(open.map((file) => file.path)).toEqual([]);
  const unknown = Object.keys(publicDoors).filter((path) => !production.some((file) => file.path === path));
  expect(unknown).toEqual([]);
});

test("JSX has no literal text: words come from messages or content", () => {
  const allowed = /^app\/\[locale\]\/gallery\//;
  const wrong = production
    .filter((file) => file.path.endsWith(".tsx") && !allowed.test(file.path))
    .flatMap((file) => literalText(file.text).map((text) => `${file.path}: ${text}`));
  expect(wrong).toEqual([]);
});

/** Words of at least three letters between an opening and a closing tag on one line. */
function literalText(source: string): string[] {
  return [...source.matchAll(/<[a-z][\w.]*(?:\s[^<>]*)?>\s*([^<>{}\n]*\p{L}{3,}[^<>{}\n]*)<\//gu)].map(
    ([, text]) => text?.trim() ?? "",
  );
}
