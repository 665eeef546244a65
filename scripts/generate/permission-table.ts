import type { Access, Operation } from "@/lib/api/model/operation";
import {
  projectPermissions,
  projectRoleMay,
  projectRoles,
  roleMay,
  scopes,
  sitePermissions,
  siteRoles,
} from "@/lib/auth/model/permissions";

const intro = `# Who may do what

Made from \`lib/auth/model/permissions.ts\` and the declarations in \`lib/api/operations\` by \`npm run client\`; a test holds it
current. The same table is read by the guards of the use-cases, by the navigation and by the test that tries every
operation as everybody (\`tests/security\`).

- Roles of the site belong to people. Operators and administrators must have a second factor.
- Roles of a project belong to its members; for others the project does not exist (404). Roles of the site give no
  entrance to customers' projects.
- An API key may do what its owner may, narrowed by its scopes and, if it is bound to one, to a project. It never
  reaches the administration, sign-in or the keys themselves.
- Who acts as somebody may do what that person may, except what demands a fresh proof of identity and bringing people
  into projects. Every change made in another's name is recorded before it is done.`;

/** The permissions and every operation with who may call it, as Markdown. */
export function permissionTable(operations: readonly Operation[]): string {
  return [
    intro,
    "## Roles of the site",
    table(
      ["Permission", ...siteRoles],
      keysOf(sitePermissions).map((name) => [
        code(name),
        ...siteRoles.map((role) => mark(roleMay(role, name))),
      ]),
    ),
    "## Roles of a project",
    table(
      ["Permission", ...projectRoles],
      keysOf(projectPermissions).map((name) => [
        code(name),
        ...projectRoles.map((role) => mark(projectRoleMay(role, name))),
      ]),
    ),
    "## Scopes of API keys",
    table(
      ["Scope", "Operations"],
      scopes.map((scope) => [
        code(scope),
        String(operations.filter((one) => scopeOf(one.access) === scope).length),
      ]),
    ),
    "## Operations",
    ...[...new Set(operations.map(({ tag }) => tag))].sort().flatMap((tag) => [
      `### ${tag}`,
      table(
        ["Operation", "Who", "API key"],
        operations
          .filter((one) => one.tag === tag)
          .map(({ method, path, access }) => [code(`${method} ${path}`), whoOf(access), keyOf(access)]),
      ),
    ]),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

const code = (text: string) => `\`${text}\``;
const mark = (may: boolean) => (may ? "yes" : "–");
const scopeOf = (access: Access) =>
  access.kind === "own" || access.kind === "project" ? access.scope : null;

function whoOf(access: Access): string {
  if (access.kind === "public") return "everybody";
  if (access.kind === "own") return "everybody signed in, own things";
  return code(access.permission);
}

function keyOf(access: Access): string {
  if (access.kind === "public") return "not needed";
  const scope = scopeOf(access);
  return scope ? code(scope) : "–";
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const isKey = (name: string): name is Key => name in record;
  return Object.keys(record).filter(isKey);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
