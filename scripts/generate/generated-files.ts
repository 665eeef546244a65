import path from "node:path";
import { openApi } from "@/lib/api/open-api";
import { operations } from "@/lib/api/operations";
import { clientRoutes, clientTypes } from "./client-types";
import { permissionTable } from "./permission-table";

const root = path.resolve(import.meta.dirname, "../..");

/** Every generated file with its text. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const document: unknown = JSON.parse(JSON.stringify(openApi()));
  return new Map([
    [path.join(root, "clients/typescript/src/generated.ts"), clientTypes(document)],
    [path.join(root, "clients/typescript/src/routes.ts"), clientRoutes(document)],
    [path.join(root, "docs/permissions.md"), permissionTable(operations)],
  ]);
}
