import path from "node:path";
import { expect, test } from "vitest";
import { operations } from "@/lib/api/operations";
import { guardedWithin, otherDoors } from "./other-doors";
import { isTest, root, sourceFiles } from "./source-files";

interface Door {
  file: string;
  method: string;
  /** `apiRoute`, `publicRoute` or nothing. */
  maker: string | undefined;
  /** The operation's name in code. */
  operation: string | undefined;
}

const exported =
  /^export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b(?:\s*=\s*(apiRoute|publicRoute)\(\s*(\w+))?/gm;

const production = sourceFiles.filter((file) => !isTest(file));

const doors: readonly Door[] = production
  .filter(({ path }) => /^app\/.*\/route\.ts$/.test(path))
  .flatMap(({ path, text }) =>
    [...text.matchAll(exported)].map(([, method = "", maker, operation]) => ({
      file: path,
      method,
      maker,
      operation,
    })),
  );

/** Operations by the name their file exports them under. */
const exportedOperations = new Map<string, unknown>();
for (const file of production.filter(({ path: name }) => /^lib\/api\/operations\/[\w-]+\.ts$/.test(name))) {
  const loaded: Record<string, unknown> = await import(path.join(root, file.path));
  for (const [name, value] of Object.entries(loaded)) exportedOperations.set(name, value);
}

/** The file that must hold the door of an operation's path. */
const fileOf = (operationPath: string) => `app${operationPath.replace(/\{(\w+)\}/g, "[$1]")}/route.ts`;

test("every operation has a name, a method and a path of its own", () => {
  const twice = (values: readonly string[]) =>
    values.filter((value, index) => values.indexOf(value) !== index);
  expect(twice(operations.map(({ id }) => id))).toEqual([]);
  // Names of parameters do not tell two paths apart.
  const places = operations.map((one) => `${one.method} ${one.path.replace(/\{\w+\}/g, "{}")}`);
  expect(twice(places)).toEqual([]);
});

test("every operation has its door, made of the declaration, and a public one only where it is declared", () => {
  const wrong = operations.flatMap((operation) => {
    const { id, method, access } = operation;
    const file = fileOf(operation.path);
    const door = doors.find((one) => one.file === file && one.method === method);
    if (!door) return [`${id}: ${file} has no ${method}`];
    const declared = exportedOperations.get(door.operation ?? "");
    if (declared !== operation) return [`${id}: the door is made of ${door.operation}`];
    const isOpen = access.kind === "public" || id in guardedWithin;
    const maker = isOpen ? "publicRoute" : "apiRoute";
    return door.maker === maker ? [] : [`${id}: is ${access.kind}, but its door is ${door.maker}`];
  });
  expect(wrong).toEqual([]);
});

test("every door is an operation's or declared among the others", () => {
  const places = new Set(operations.map(({ method, path }) => `${fileOf(path)} ${method}`));
  const undeclared = doors.filter(
    ({ file, method }) =>
      !places.has(`${file} ${method}`) && !otherDoors[file]?.methods.split(" ").includes(method),
  );
  expect(undeclared.map(({ file, method }) => `${method} ${file}`)).toEqual([]);
  const gone = Object.entries(otherDoors).flatMap(([file, { methods }]) => {
    const there = doors.filter((door) => door.file === file).map(({ method }) => method);
    return there.sort().join(" ") === methods ? [] : [`${file}: ${methods}, not ${there.join(" ")}`];
  });
  expect(gone).toEqual([]);
});

test("every operation under a project is for its members, and the administration for roles of the site", () => {
  const wrong = operations.filter(({ path, access }) => {
    if (path.startsWith("/api/v1/projects/{projectId}")) return access.kind !== "project";
    return path.startsWith("/api/v1/admin/") && access.kind !== "site" && path !== "/api/v1/admin/act-as/end";
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("private pages call the guard of their area", () => {
  const guardOf = { account: "requireAccountPage(", admin: "requireAdminPage(" } as const;
  const open = production.filter(({ path, text }) => {
    const area = /^app\/\[locale\]\/(account|admin)\/.*page\.tsx$/.exec(path)?.[1];
    return (area === "account" || area === "admin") && !text.includes(guardOf[area]);
  });
  expect(open.map(({ path }) => path)).toEqual([]);
});

test("there are no server actions: the API is the only door that changes something", () => {
  const wrong = production.filter(({ text }) => /^\s*["']use server["']/m.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
