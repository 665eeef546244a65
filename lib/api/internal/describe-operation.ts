import "server-only";
import { z } from "zod";
import type { ZodOpenApiOperationObject } from "zod-openapi";
import type { Operation } from "../model/operation";
import { describeAccess, securityOf } from "./describe-access";
import { limitHeaders, problemResponses } from "./problem-responses";

const idempotencyKey = z.object({
  "Idempotency-Key": z
    .string()
    .min(1)
    .max(128)
    .optional()
    .meta({
      param: { id: "IdempotencyKey" },
      description:
        "A name of the caller's for this request. The same key with the same body gets the first answer again for a day (`Idempotent-Replayed: true`); with another body it is refused. Failures are not kept.",
    }),
});

const anything = z.string().meta({ format: "binary" });

/** An operation as OpenAPI describes it. */
export function describeOperation(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, description, access, consumes, method } = operation;
  const described = describeAccess(access);
  const takesJson = !(operation.body instanceof z.ZodVoid) && !consumes;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [description, described.text].filter(Boolean).join("\n\n"),
    security: securityOf(operation),
    requestParams: {
      ...(hasFields(operation.params) ? { path: operation.params } : {}),
      ...(hasFields(operation.query) ? { query: operation.query } : {}),
      ...(method === "POST" && !consumes && access.kind !== "public" ? { header: idempotencyKey } : {}),
    },
    ...(takesJson
      ? { requestBody: { required: true, content: { "application/json": { schema: operation.body } } } }
      : {}),
    ...(consumes
      ? { requestBody: { required: true, content: { [consumes]: { schema: uploadOf(consumes) } } } }
      : {}),
    responses: { ...success(operation), ...problemResponses(operation) },
    "x-access": {
      kind: described.kind,
      permission: described.permission,
      roles: [...described.roles],
      scope: described.scope,
    },
  };
}

type Fields = z.ZodObject<Record<string, z.ZodType>>;

function hasFields(schema: z.ZodType): schema is Fields {
  return schema instanceof z.ZodObject && Object.keys(schema.shape).length > 0;
}

function uploadOf(consumes: string): z.ZodType {
  return consumes === "multipart/form-data" ? z.object({ file: anything }) : anything;
}

function success({ output, produces, status = 200 }: Operation) {
  const headers = z.object(limitHeaders);
  if (produces)
    return {
      [String(status)]: { description: "Done", headers, content: { [produces]: { schema: anything } } },
    };
  if (output instanceof z.ZodVoid) return { "204": { description: "Done", headers } };
  const description = status === 201 ? "Made" : status === 202 ? "Begun" : "Done";
  return { [String(status)]: { description, headers, content: { "application/json": { schema: output } } } };
}
