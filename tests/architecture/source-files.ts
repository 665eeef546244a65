import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

export interface SourceFile {
  /** Path from the root of the repository, with forward slashes. */
  path: string;
  text: string;
  lines: number;
}

/** Every TypeScript and script file of the tree that git knows or would take, read once. */
export const sourceFiles: readonly SourceFile[] = listFiles().map((file) => {
  const text = readFileSync(path.join(root, file), "utf8");
  return { path: file, text, lines: text.split("\n").length - 1 };
});

function listFiles(): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const listed = execFileSync("git", args, { cwd: root, encoding: "utf8" });
  return listed
    .split("\n")
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith(".d.ts"))
    .filter((file) => existsInTree(file));
}

function existsInTree(file: string): boolean {
  try {
    readFileSync(path.join(root, file));
    return true;
  } catch {
    return false;
  }
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+["']([^"']+)["']|(?:^|\n)\s*import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Module names a file imports, types included: own ones as paths from the root without ending. */
export function importsOf(file: SourceFile): { name: string; own: string | null }[] {
  return [...file.text.matchAll(importPattern)].map(([, a, b, c]) => {
    const name = a ?? b ?? c ?? "";
    return { name, own: ownPath(file.path, name) };
  });
}

function ownPath(from: string, name: string): string | null {
  if (name.startsWith("@/")) return name.slice(2);
  if (name.startsWith(".")) return path.posix.normalize(path.posix.join(path.posix.dirname(from), name));
  return null;
}

const byPath = new Map(sourceFiles.map((file) => [file.path, file]));

/** The source file an own import names. */
export function resolveOwn(own: string): SourceFile | undefined {
  for (const candidate of [own, `${own}.ts`, `${own}.tsx`, `${own}/index.ts`, `${own}.mjs`]) {
    const file = byPath.get(candidate);
    if (file) return file;
  }
  return undefined;
}

export const isTest = (file: SourceFile) =>
  /\.test\.tsx?$/.test(file.path) || /^(tests|e2e)\//.test(file.path);
