type Schema = Record<string, unknown>;

const agentWords: Record<string, RegExp> = {
  billing: /rechnung|zahl|invoice|billing|refund|payment|iban|рахун|оплат|повернен/iu,
  tech: /fehler|funktioniert nicht|install|api|error|bug|broken|einbind|помилк|не працю|інтегр/iu,
  support: /fehler|funktioniert nicht|error|bug|broken|помилк|не працю/iu,
  sales: /kost|preis|angebot|price|cost|offer|buy|quote|цін|кошту|пропозиц/iu,
};

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function chooseValue(values: unknown[], text: string): unknown {
  for (const [topic, pattern] of Object.entries(agentWords)) {
    const fitting = values.find((value) => typeof value === "string" && value.startsWith(topic));
    if (fitting !== undefined && pattern.test(text)) return fitting;
  }
  return values[0];
}

/**
 * Makes a value that fits a JSON schema, so that requests for structured output can be answered. A choice between
 * agents is decided by a few words of the question; everything else gets the smallest value that fits.
 */
export function fillSchema(schema: Schema, question: string): unknown {
  if (Array.isArray(schema.enum)) return chooseValue(schema.enum, question);
  if ("const" in schema) return schema.const;
  const variants = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(variants)) return isSchema(variants[0]) ? fillSchema(variants[0], question) : null;
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case "object": {
      const properties = isSchema(schema.properties) ? schema.properties : {};
      return Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [
          name,
          isSchema(value) ? fillSchema(value, question) : null,
        ]),
      );
    }
    case "array":
      return Array.from({ length: Number(schema.minItems ?? 0) }, () =>
        isSchema(schema.items) ? fillSchema(schema.items, question) : null,
      );
    case "string":
      return question.slice(0, Number(schema.maxLength ?? 200));
    case "integer":
      return Number(schema.minimum ?? 0);
    case "number":
      return typeof schema.maximum === "number" ? schema.maximum * 0.9 : Number(schema.minimum ?? 0);
    case "boolean":
      return false;
    default:
      return null;
  }
}
