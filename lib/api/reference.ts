import "server-only";
import { z } from "zod";
import { exampleOf, fieldsOf, type ReferenceField, type Schemas } from "./model/schema-fields";
import { type Schema, schemaOf } from "./model/schema-type";
import { openApi } from "./open-api";
import { operations } from "./operations";

/** One operation as the reference shows it. */
export interface ReferenceOperation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  description: string | null;
  access: z.output<typeof access> | null;
  pathFields: ReferenceField[];
  queryFields: ReferenceField[];
  /** Whether an Idempotency-Key is honoured. */
  isRepeatable: boolean;
  body: ReferenceBody | null;
  answer: { status: string; contentType: string | null; fields: ReferenceField[]; example: string | null };
  refusals: { status: string; description: string }[];
}

export interface ReferenceBody {
  contentType: string;
  fields: ReferenceField[];
  /** JSON, ready to be changed; empty for files. */
  example: string;
}

export interface Reference {
  server: string;
  operations: ReferenceOperation[];
}

const access = z.object({
  kind: z.enum(["public", "own", "site", "project"]),
  permission: z.string().nullable(),
  roles: z.array(z.string()),
  scope: z.string().nullable(),
});
const content = z.record(z.string(), z.object({ schema: schemaOf }));
const response = z.object({ description: z.string(), content: content.optional() });
const parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean().default(false),
  description: z.string().optional(),
  schema: schemaOf,
});
const described = z.object({
  operationId: z.string().optional(),
  summary: z.string(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  parameters: z.array(z.union([z.object({ $ref: z.string() }), parameter])).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.union([z.object({ $ref: z.string() }), response])),
  "x-access": access.optional(),
});
const document = z.object({
  servers: z.tuple([z.object({ url: z.string() })]),
  paths: z.record(z.string(), z.record(z.string(), described)),
  components: z.object({
    schemas: z.record(z.string(), schemaOf),
    responses: z.record(z.string(), response),
  }),
});

type Document = z.output<typeof document>;
type Described = z.output<typeof described>;

let made: Reference | undefined;

/** The whole document, as a reader wants it; made once. */
export function apiReference(): Reference {
  made ??= read();
  return made;
}

function read(): Reference {
  const parsed = document.parse(JSON.parse(JSON.stringify(openApi())));
  const all = Object.entries(parsed.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => present({ path, method, one, parsed })),
  );
  // What customers look for stands first.
  const ordered = all.toSorted((a, b) => Number(isStaff(a)) - Number(isStaff(b)));
  return { server: parsed.servers[0].url, operations: ordered };
}

const isStaff = ({ access: who, path }: ReferenceOperation) =>
  who?.kind === "site" || path.startsWith("/api/v1/admin/") || !path.startsWith("/api/v1/");

interface Place {
  path: string;
  method: string;
  one: Described;
  parsed: Document;
}

function present({ path, method, one, parsed }: Place): ReferenceOperation {
  const { schemas } = parsed.components;
  const declared = operations.find(({ id }) => id === one.operationId);
  const [body] = Object.entries(one.requestBody?.content ?? {});
  return {
    id: one.operationId ?? `${method}${path.replace(/[^a-z]+/gi, "-")}`,
    method: method.toUpperCase(),
    path,
    tag: one.tags[0] ?? "",
    summary: one.summary,
    // The document also says in words who may call, which the page shows by itself.
    description: (declared ? declared.description : one.description) ?? null,
    access: one["x-access"] ?? null,
    pathFields: parametersOf(one, "path", schemas),
    queryFields: parametersOf(one, "query", schemas),
    isRepeatable: one.parameters.some((given) => "$ref" in given && given.$ref.endsWith("/IdempotencyKey")),
    body: body ? bodyOf(body[0], body[1].schema, schemas) : null,
    answer: answerOf(one, schemas),
    refusals: refusalsOf(one, parsed),
  };
}

function parametersOf(one: Described, place: "path" | "query", schemas: Schemas): ReferenceField[] {
  const given = one.parameters.flatMap((entry) => ("in" in entry && entry.in === place ? [entry] : []));
  const properties = Object.fromEntries(
    given.map((entry) => [
      entry.name,
      { ...entry.schema, description: entry.description ?? entry.schema.description },
    ]),
  );
  const required = given.filter((entry) => entry.required).map((entry) => entry.name);
  return fieldsOf({ type: "object", properties, required }, schemas);
}

function bodyOf(contentType: string, schema: Schema, schemas: Schemas): ReferenceBody {
  if (contentType !== "application/json") return { contentType, fields: [], example: "" };
  const example = JSON.stringify(exampleOf(schema, schemas, false), null, 2);
  return { contentType, fields: fieldsOf(schema, schemas), example };
}

function answerOf(one: Described, schemas: Schemas): ReferenceOperation["answer"] {
  const [status, success] = Object.entries(one.responses).find(([code]) => code.startsWith("2")) ?? ["204"];
  const [first] = success && "content" in success ? Object.entries(success.content ?? {}) : [];
  if (!first) return { status, contentType: null, fields: [], example: null };
  const [contentType, { schema }] = first;
  if (contentType !== "application/json") return { status, contentType, fields: [], example: null };
  const example = JSON.stringify(exampleOf(schema, schemas, true), null, 2);
  return { status, contentType, fields: fieldsOf(schema, schemas), example };
}

function refusalsOf(one: Described, { components }: Document): ReferenceOperation["refusals"] {
  return Object.entries(one.responses)
    .filter(([status]) => !status.startsWith("2"))
    .map(([status, given]) => {
      const known = "$ref" in given ? components.responses[given.$ref.split("/").at(-1) ?? ""] : given;
      return { status, description: known?.description ?? "" };
    });
}
