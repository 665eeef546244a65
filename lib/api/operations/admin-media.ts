import { z } from "zod";
import { defineOperation, type Operation, pageOf } from "../model/operation";

const localized = z.object({ de: z.string(), en: z.string(), uk: z.string() });

const media = z
  .object({
    id: z.string(),
    url: z.string().meta({ description: "To be named in Markdown" }),
    name: z.string(),
    width: z.number().int(),
    height: z.number().int(),
    sizeBytes: z.number().int(),
    alt: localized,
    createdAt: z.string(),
  })
  .meta({ id: "Media" });

const altText = z.string().trim().max(300).default("");

export const listMediaOperation = defineOperation({
  id: "listMedia",
  method: "GET",
  path: "/api/v1/admin/media",
  tag: "Administration: content",
  summary: "Pictures of the site, newest first",
  access: { kind: "site", permission: "content.read" },
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(100).default(24),
    cursor: z.string().max(64).optional(),
  }),
  output: pageOf(media),
});

export const addMediaOperation = defineOperation({
  id: "addMedia",
  method: "POST",
  path: "/api/v1/admin/media",
  tag: "Administration: content",
  summary: "Add a picture: PNG, JPEG or WebP, decided by its content, drawn anew as WebP",
  access: { kind: "site", permission: "content.write" },
  query: z.strictObject({ name: z.string().max(255), de: altText, en: altText, uk: altText }),
  consumes: "application/octet-stream",
  output: media,
  status: 201,
  limit: "upload",
});

export const adminMediaOperations: readonly Operation[] = [listMediaOperation, addMediaOperation];
