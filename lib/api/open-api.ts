import "server-only";
import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import { siteUrl } from "@/lib/core/env";
import { securitySchemes } from "./internal/describe-access";
import { describeOperation } from "./internal/describe-operation";
import { problemComponents } from "./internal/problem-responses";
import type { Operation } from "./model/operation";
import { operations } from "./operations";
import { sitePaths } from "./site-openapi";

const description = `One API for the website, the platform and its administration.

**Signing in.** Programs send \`Authorization: Bearer …\` with an access token or an API key; browsers use their session
cookie and prove changing requests with \`X-CSRF-Token\` and their Origin.

**Errors** are problem documents (RFC 9457) with \`code\` and \`requestId\`; \`errors\` names each wrong field.

**Lists** are \`{ data, nextCursor }\`; send \`nextCursor\` back as \`cursor\` until it is null. \`count=true\` adds \`total\`,
\`fields=name,createdAt\` keeps named fields of each row.

**Repeating.** A POST with an \`Idempotency-Key\` runs once, however often it is sent.

**Limits** are told on every answer by \`RateLimit\` and \`RateLimit-Policy\`; a refusal says in \`Retry-After\` when to come back.`;

let made: ReturnType<typeof createDocument> | undefined;

/** The description of all doors, made once from the very schemas that parse their requests (OpenAPI 3.1). */
export function openApi(): ReturnType<typeof createDocument> {
  made ??= describeAll();
  return made;
}

function describeAll() {
  return createDocument({
    openapi: "3.1.0",
    info: { title: "Rozoom KI", version: "1.0.0", description },
    servers: [{ url: siteUrl() }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: { ...pathsOf(operations), ...sitePaths },
    components: { securitySchemes: securitySchemes(), responses: problemComponents() },
  });
}

function pathsOf(declared: readonly Operation[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of declared) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describeOperation(operation),
    };
  }
  return paths;
}
