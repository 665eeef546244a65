import { z } from "zod";
import { schemaOf, typeOf } from "@/lib/api/model/schema-type";

const content = z.record(z.string(), z.object({ schema: schemaOf }));
const parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean().default(false),
  schema: schemaOf,
});
const operation = z.object({
  operationId: z.string().optional(),
  summary: z.string(),
  parameters: z.array(z.union([z.object({ $ref: z.string() }), parameter])).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ content: content.optional() })),
});
const document = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), schemaOf) }),
});

type Described = z.output<typeof operation>;

const head = [
  "// biome-ignore-all format: made by `npm run client`",
  "// Made from the OpenAPI document by `npm run client`; a change here is lost.",
];

/** The types of the TypeScript client, from our OpenAPI document. */
export function clientTypes(openApi: unknown): string {
  const { paths, components } = document.parse(openApi);
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => `  ${JSON.stringify(name)}: ${typeOf(schema)};`,
  );
  const types = operationsOf(paths).map(
    ({ id, described }) => `  /** ${described.summary} */ ${id}: ${callType(described)};`,
  );
  return [
    ...head,
    "export interface Schemas {",
    ...schemas,
    "}",
    "",
    "export interface Operations {",
    ...types,
    "}",
    "",
  ].join("\n");
}

/** Method and path of each operation, for the client to call it by its name. */
export function clientRoutes(openApi: unknown): string {
  const table = operationsOf(document.parse(openApi).paths).map(
    ({ id, path, method }) => `  ${id}: [${JSON.stringify(method.toUpperCase())}, ${JSON.stringify(path)}],`,
  );
  const type = 'import type { Operations } from "./generated.js";';
  const end = "} as const satisfies Record<keyof Operations, readonly [string, string]>;";
  return [...head, type, "", "export const routes = {", ...table, end, ""].join("\n");
}

function operationsOf(paths: z.output<typeof document>["paths"]) {
  return Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, described]) =>
        described.operationId ? [{ id: described.operationId, path, method, described }] : [],
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function callType(described: Described): string {
  const { body, isRequired } = bodyOf(described);
  const parts = [
    ...parametersOf(described, "path", "params"),
    ...parametersOf(described, "query", "query"),
    ...(body ? [`body${isRequired ? "" : "?"}: ${body}`] : []),
  ];
  const input = parts.length > 0 ? `{ ${parts.join("; ")} }` : "Record<string, never>";
  return `{ input: ${input}; output: ${outputOf(described)} }`;
}

function parametersOf(described: Described, place: "path" | "query", name: string): string[] {
  const given = described.parameters.flatMap((one) => ("in" in one && one.in === place ? [one] : []));
  if (given.length === 0) return [];
  const properties = Object.fromEntries(given.map((one) => [one.name, one.schema]));
  const required = given.filter((one) => one.required).map((one) => one.name);
  return [`${name}${required.length > 0 ? "" : "?"}: ${typeOf({ type: "object", properties, required })}`];
}

function bodyOf({ requestBody }: Described): { body: string | null; isRequired: boolean } {
  if (!requestBody) return { body: null, isRequired: false };
  const json = requestBody.content["application/json"];
  if (json) return { body: typeOf(json.schema), isRequired: true };
  const isForm = "multipart/form-data" in requestBody.content;
  return { body: isForm ? "FormData" : "Blob | Uint8Array<ArrayBuffer>", isRequired: true };
}

/** Streams and files come as the response itself, to be read as they arrive. */
function outputOf({ responses }: Described): string {
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  if (!success?.content) return "null";
  const json = success.content["application/json"];
  return json ? typeOf(json.schema) : "Response";
}
