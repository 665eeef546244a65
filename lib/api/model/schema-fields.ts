import { type Schema, typeOf } from "./schema-type";

/** One line of a table of fields. */
export interface ReferenceField {
  /** `messages[].text` */
  path: string;
  depth: number;
  type: string;
  required: boolean;
  description: string | null;
  /** `≤ 100`, `default 25` */
  limits: string[];
}

export type Schemas = Readonly<Record<string, Schema>>;

/** Deeper fields are left to the document itself. */
const maxDepth = 3;

/** The fields of a schema, those of inner objects below theirs. */
export function fieldsOf(schema: Schema, schemas: Schemas, prefix = "", depth = 0): ReferenceField[] {
  const { properties = {}, required = [] } = objectOf(schema, schemas) ?? {};
  return Object.entries(properties).flatMap(([name, given]) => {
    const field = resolve(given, schemas);
    const path = `${prefix}${name}`;
    const inner = innerOf(field, schemas);
    const line: ReferenceField = {
      path,
      depth,
      type: inner
        ? isList(field)
          ? "object[]"
          : "object"
        : typeOf(field).replace(/Schemas\["(\w+)"\]/g, "$1"),
      required: required.includes(name),
      description: given.description ?? field.description ?? null,
      limits: limitsOf(field),
    };
    if (!inner || depth + 1 >= maxDepth) return [line];
    return [line, ...fieldsOf(inner, schemas, `${path}${isList(field) ? "[]" : ""}.`, depth + 1)];
  });
}

/** A value as the schema allows it, with what is required; all fields when `whole`. */
export function exampleOf(schema: Schema, schemas: Schemas, whole: boolean, depth = 0): unknown {
  const known = resolve(schema, schemas);
  const [first] = known.anyOf ?? known.oneOf ?? [];
  if (known.const !== undefined) return known.const;
  if (known.enum) return known.enum[0] ?? null;
  if (first) return exampleOf(first, schemas, whole, depth);
  if (known.default !== undefined) return known.default;
  const type = Array.isArray(known.type) ? known.type[0] : known.type;
  if (type === "array") return depth > 4 ? [] : [exampleOf(known.items ?? {}, schemas, whole, depth + 1)];
  if (type === "object" || known.properties) {
    const shown = Object.entries(known.properties ?? {}).filter(
      ([name]) => whole || (known.required ?? []).includes(name),
    );
    return Object.fromEntries(
      shown.map(([name, field]) => [name, exampleOf(field, schemas, whole, depth + 1)]),
    );
  }
  if (type === "integer" || type === "number") return Math.max(1, known.minimum ?? 1);
  if (type === "boolean") return true;
  if (type === "null") return null;
  return textOf(known.format);
}

function textOf(format: string | undefined): string {
  if (format === "date-time") return "2026-03-02T09:00:00.000Z";
  if (format === "email") return "maria@example.com";
  if (format === "uri") return "https://example.com/";
  return "…";
}

function resolve(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref === undefined) return schema;
  return schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {};
}

function objectOf(schema: Schema, schemas: Schemas): Schema | null {
  const known = resolve(schema, schemas);
  if (known.properties) return known;
  const parts = known.anyOf ?? known.oneOf ?? [];
  const objects = parts.map((part) => objectOf(part, schemas)).filter((part) => part !== null);
  return objects.length === 1 ? (objects[0] ?? null) : null;
}

/** The object within a field: itself, or what its list is made of. */
function innerOf(field: Schema, schemas: Schemas): Schema | null {
  return objectOf(isList(field) ? (field.items ?? {}) : field, schemas);
}

const isList = (schema: Schema) => schema.type === "array" && schema.items !== undefined;

function limitsOf(schema: Schema): string[] {
  const limits: string[] = [];
  if (schema.format && schema.format !== "binary") limits.push(schema.format);
  if (schema.minLength !== undefined && schema.minLength > 0) limits.push(`length ≥ ${schema.minLength}`);
  if (schema.maxLength !== undefined) limits.push(`length ≤ ${schema.maxLength}`);
  if (schema.minimum !== undefined && schema.minimum > Number.MIN_SAFE_INTEGER)
    limits.push(`≥ ${schema.minimum}`);
  if (schema.maximum !== undefined && schema.maximum < Number.MAX_SAFE_INTEGER)
    limits.push(`≤ ${schema.maximum}`);
  if (schema.maxItems !== undefined) limits.push(`items ≤ ${schema.maxItems}`);
  if (schema.default !== undefined) limits.push(`default ${JSON.stringify(schema.default)}`);
  return limits;
}
