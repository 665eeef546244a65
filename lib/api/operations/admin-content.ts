import { z } from "zod";
import { contentKinds } from "@/lib/content/model/editable";
import { defineOperation, type Operation } from "../model/operation";

const localized = z.object({ de: z.string(), en: z.string(), uk: z.string() });
const status = z.enum(["draft", "scheduled", "published"]);
const kindParams = z.strictObject({ kind: z.enum(contentKinds) });
const itemParams = kindParams.extend({ id: z.string().max(100) });
const revisionParams = itemParams.extend({ number: z.coerce.number().int().min(1) });
const baseRevision = z
  .number()
  .int()
  .min(0)
  .meta({ description: "The revision that was edited; 0 before the first saving" });

const summary = z.object({
  id: z.string(),
  status,
  publishedAt: z.string().nullable(),
  updatedAt: z.string(),
  titles: localized,
  hasUnpublishedChanges: z.boolean(),
});

const view = z
  .object({
    id: z.string(),
    kind: z.enum(contentKinds),
    status,
    publishedAt: z.string().nullable(),
    updatedAt: z.string(),
    revision: z.number().int(),
    hasUnpublishedChanges: z.boolean(),
    content: z.looseObject({}).meta({ description: "As the kind has it; a draft may have gaps" }),
  })
  .meta({ id: "EditedContent" });

const revisionLine = z.object({
  number: z.number().int(),
  createdAt: z.string(),
  authorName: z.string().nullable(),
});

const term = z.object({ id: z.string(), name: localized });

const shared = { tag: "Administration: content" } as const;
const read = { kind: "site", permission: "content.read" } as const;
const write = { kind: "site", permission: "content.write" } as const;
const path = "/api/v1/admin/content/{kind}" as const;

export const listContentOperation = defineOperation({
  ...shared,
  id: "listContent",
  method: "GET",
  path,
  summary: "Everything of a kind: posts newest first, services and questions in their order",
  access: read,
  params: kindParams,
  output: z.object({ data: z.array(summary) }),
});

export const createContentOperation = defineOperation({
  ...shared,
  id: "createContent",
  method: "POST",
  path,
  summary: "Begin an empty draft",
  access: write,
  params: kindParams,
  output: view,
  status: 201,
});

export const getContentOperation = defineOperation({
  ...shared,
  id: "getContent",
  method: "GET",
  path: `${path}/{id}`,
  summary: "The newest saved state",
  access: read,
  params: itemParams,
  output: view,
});

export const saveContentOperation = defineOperation({
  ...shared,
  id: "saveContent",
  method: "PUT",
  path: `${path}/{id}`,
  summary: "Save a state; visitors see nothing of it until it is published",
  access: write,
  params: itemParams,
  body: z.strictObject({ baseRevision, content: z.looseObject({}) }),
  output: view,
  maxBytes: 1_000_000,
});

export const deleteContentOperation = defineOperation({
  ...shared,
  id: "deleteContent",
  method: "DELETE",
  path: `${path}/{id}`,
  summary: "Throw a draft away that was never published",
  access: write,
  params: itemParams,
});

export const publishContentOperation = defineOperation({
  ...shared,
  id: "publishContent",
  method: "POST",
  path: `${path}/{id}/publish`,
  summary: "Show the newest saved state, now or (posts) at a time to come; the assistant learns it too",
  access: write,
  params: itemParams,
  body: z.strictObject({ baseRevision, publishedAt: z.iso.datetime().optional() }),
  output: view,
});

export const unpublishContentOperation = defineOperation({
  ...shared,
  id: "unpublishContent",
  method: "POST",
  path: `${path}/{id}/unpublish`,
  summary: "Take it off the site; what was saved stays",
  access: write,
  params: itemParams,
  body: z.strictObject({ baseRevision }),
  output: view,
});

export const listContentRevisionsOperation = defineOperation({
  ...shared,
  id: "listContentRevisions",
  method: "GET",
  path: `${path}/{id}/revisions`,
  summary: "The hundred newest saved states, without their texts",
  access: read,
  params: itemParams,
  output: z.object({ data: z.array(revisionLine) }),
});

export const getContentRevisionOperation = defineOperation({
  ...shared,
  id: "getContentRevision",
  method: "GET",
  path: `${path}/{id}/revisions/{number}`,
  summary: "One saved state with its texts",
  access: read,
  params: revisionParams,
  output: z.object({ number: z.number().int(), createdAt: z.string(), content: z.looseObject({}) }),
});

export const restoreContentRevisionOperation = defineOperation({
  ...shared,
  id: "restoreContentRevision",
  method: "POST",
  path: `${path}/{id}/revisions/{number}/restore`,
  summary: "Bring an older state back as the newest one",
  access: write,
  params: revisionParams,
  body: z.strictObject({ baseRevision }),
  output: view,
});

export const listContentTermsOperation = defineOperation({
  ...shared,
  id: "listContentTerms",
  method: "GET",
  path: "/api/v1/admin/content-terms",
  summary: "Categories, tags and authors to choose from",
  access: read,
  output: z.object({
    categories: z.array(term),
    tags: z.array(term),
    authors: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
});

export const adminContentOperations: readonly Operation[] = [
  listContentOperation,
  createContentOperation,
  getContentOperation,
  saveContentOperation,
  deleteContentOperation,
  publishContentOperation,
  unpublishContentOperation,
  listContentRevisionsOperation,
  getContentRevisionOperation,
  restoreContentRevisionOperation,
  listContentTermsOperation,
];
