import { z } from "zod";

type JsonType = "string" | "number" | "integer" | "boolean" | "null" | "object" | "array";

/** The part of JSON Schema (2020-12) that our document uses. */
export interface Schema {
  $ref?: string;
  type?: JsonType | JsonType[];
  format?: string;
  enum?: (string | number | boolean | null)[];
  const?: string | number | boolean | null;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  description?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
}

const jsonType = z.enum(["string", "number", "integer", "boolean", "null", "object", "array"]);
const constant = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Parses a schema of the document; what neither types nor readers need is left out. */
export const schemaOf: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([jsonType, z.array(jsonType)]).optional(),
    format: z.string().optional(),
    enum: z.array(constant).optional(),
    const: constant.optional(),
    properties: z.record(z.string(), schemaOf).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.union([z.boolean(), schemaOf]).optional(),
    items: schemaOf.optional(),
    prefixItems: z.array(schemaOf).optional(),
    anyOf: z.array(schemaOf).optional(),
    oneOf: z.array(schemaOf).optional(),
    allOf: z.array(schemaOf).optional(),
    description: z.string().optional(),
    default: z.unknown().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    maxItems: z.number().optional(),
  }),
);

/** A schema as a TypeScript type on one line. @throws Error for what it cannot say. */
export function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return `Schemas[${JSON.stringify(schema.$ref.split("/").at(-1))}]`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)));
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return union(parts.map(typeOf));
  if (schema.allOf) return schema.allOf.map((part) => `(${typeOf(part)})`).join(" & ");
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({ ...schema, type })));
  switch (schema.type) {
    case "string":
      return schema.format === "binary" ? "Blob" : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
    case "null":
      return schema.type;
    case "array":
      if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(", ")}]`;
      return listType(typeOf(schema.items ?? {}));
    case "object":
      return objectType(schema);
    case undefined:
      return schema.properties ? objectType(schema) : "unknown";
  }
}

function objectType({ properties = {}, required = [], additionalProperties }: Schema): string {
  const fields = Object.entries(properties).map(([name, field]) => {
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
    return `${key}${required.includes(name) ? "" : "?"}: ${typeOf(field)}`;
  });
  const isOpen = additionalProperties !== undefined && additionalProperties !== false;
  if (isOpen) {
    const value = additionalProperties === true ? "unknown" : typeOf(additionalProperties);
    if (fields.length === 0) return `Record<string, ${value}>`;
    return `{ ${fields.join("; ")} } & Record<string, unknown>`;
  }
  return fields.length === 0 ? "Record<string, never>" : `{ ${fields.join("; ")} }`;
}

const listType = (type: string) => (/[|&]/.test(type) ? `(${type})[]` : `${type}[]`);
const union = (types: readonly string[]) => [...new Set(types)].join(" | ");
