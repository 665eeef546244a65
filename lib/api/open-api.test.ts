import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { z } from "zod";
import { openApi } from "./open-api";
import { operations } from "./operations";

const served = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string().optional() }))),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** The document as it is sent. */
const document = () => JSON.parse(JSON.stringify(openApi()));

test("the document is OpenAPI 3.1 and all its references lead somewhere", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(document());
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe("3.1");
  const text = JSON.stringify(document());
  const known = served.parse(document()).components;
  const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? "");
  expect(named.filter((name) => !(name in known.schemas))).toEqual([]);
});

test("every operation stands in the document under its path, method and name", () => {
  const { paths } = served.parse(document());
  const missing = operations.filter(
    ({ path, method, id }) => paths[path]?.[method.toLowerCase()]?.operationId !== id,
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test("every parameter of a path is declared, and nothing else", () => {
  const wrong = operations.filter(({ path, params }) => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
    const declared = params instanceof z.ZodObject ? Object.keys(params.shape).sort() : [];
    return named.join() !== declared.join();
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
