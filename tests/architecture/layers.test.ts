import { expect, test } from "vitest";
import { importsOf, isTest, resolveOwn, sourceFiles } from "./source-files";

/** Inside lib imports go strictly down this list; a folder may import itself. */
const libOrder = [
  "core",
  "i18n",
  "ai",
  "storage",
  "jobs",
  "mail",
  "audit",
  "auth",
  "privacy",
  "clients",
  "knowledge",
  "content",
  "assistants",
  "shop",
  "ledger",
  "projects",
  "chat",
  "widget",
  "telegram",
  "inbox",
  "analytics",
  "account",
  "admin",
  "api",
];

/** Layers from the top; `lib/core` and the pure `model` folders below everything are handled apart. */
const layers = ["app", "components", "lib", "db"];

function layerOf(file: string): string | null {
  const [first = "", second] = file.split("/");
  if (first === "lib" && second === "core") return "core";
  return layers.includes(first) ? first : null;
}

const production = sourceFiles.filter((file) => !isTest(file));

test("imports go app → components → lib → db → lib/core, types included", () => {
  const order = [...layers, "core"];
  const wrong = production.flatMap((file) => {
    const from = layerOf(file.path);
    if (from === null) return [];
    return importsOf(file).flatMap(({ own }) => {
      const target = own === null ? null : layerOf(own);
      if (target === null || order.indexOf(target) >= order.indexOf(from)) return [];
      return [`${file.path} imports ${own}`];
    });
  });
  expect(wrong).toEqual([]);
});

test("inside lib imports go strictly down, and an internal folder is private to its domain", () => {
  const wrong = production.flatMap((file) => {
    const [top, from = ""] = file.path.split("/");
    return importsOf(file).flatMap(({ own }) => {
      const [targetTop, target = "", inner] = own?.split("/") ?? [];
      if (targetTop !== "lib" || own === null) return [];
      if (inner === "internal" && (top !== "lib" || target !== from)) return [`${file.path} imports ${own}`];
      if (top !== "lib" || target === from) return [];
      if (!libOrder.includes(target) || !libOrder.includes(from))
        return [`${file.path} is in an unknown room`];
      return libOrder.indexOf(target) < libOrder.indexOf(from) ? [] : [`${file.path} imports ${own}`];
    });
  });
  expect(wrong).toEqual([]);
});

test("no file imports itself through others", () => {
  const edges = new Map(
    production.map((file) => [
      file.path,
      importsOf(file).flatMap(({ own }) => {
        const target = own === null ? undefined : resolveOwn(own);
        return target ? [target.path] : [];
      }),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) {
      cycles.push([...way.slice(start), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test("one file imports each SDK", () => {
  const single = [
    "nodemailer",
    "@electric-sql/pglite",
    "ioredis",
    "rate-limiter-flexible",
    "prom-client",
    "pino",
  ];
  const wrong = single.flatMap((name) => {
    const importers = production.filter((file) =>
      file.path.startsWith("lib/") || file.path.startsWith("db/")
        ? importsOf(file).some((i) => i.name === name)
        : false,
    );
    const withoutTypes = importers.filter(
      (file) => !new RegExp(`import type [^;]*from ["']${name.replace("/", "\\/")}["']`).test(file.text),
    );
    return withoutTypes.length > 1 ? [`${name}: ${withoutTypes.map((file) => file.path).join(", ")}`] : [];
  });
  expect(wrong).toEqual([]);
});
