import { z } from "zod";
import type { ProjectPermission, Scope, SitePermission } from "@/lib/auth/model/permissions";

/**
 * Who may call an operation.
 *
 * `public`: anybody. `own`: everybody signed in, for their own things. `site`: roles of the permission table.
 * `project`: members of the project in the path with that permission. A scope opens it to API keys; without one
 * they are refused.
 */
export type Access =
  | { kind: "public" }
  | { kind: "own"; scope: Scope | null }
  | { kind: "site"; permission: SitePermission }
  | { kind: "project"; permission: ProjectPermission; scope: Scope | null };

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

type Shape = z.ZodType;

/** One endpoint of `/api/v1`, as data: the door, its documentation and its tests are made of it. */
export interface Operation<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Output extends Shape = Shape,
> {
  /** Unique name in code and client: `listProjects`. */
  id: string;
  method: Method;
  /** With parameters in braces: `/api/v1/projects/{projectId}`. */
  path: `/api/v1/${string}`;
  tag: string;
  summary: string;
  description?: string;
  access: Access;
  params: Params;
  query: Query;
  body: Body;
  /** What the answer's JSON looks like; `z.void()` answers 204. */
  output: Output;
  /** 200 unless said otherwise; 201 for what creates. */
  status?: 200 | 201 | 202;
  /** The largest body (bytes); 64 kB unless said otherwise. */
  maxBytes?: number;
  /** Named limit counted besides the caller's own one: sign-in, mails, uploads. */
  limit?: "signIn" | "signInAddress" | "credentialMail" | "invitation" | "upload" | "publicRead";
  /** Answers that are not JSON (files, streams): their content type. The handler makes the Response itself. */
  produces?: string;
  /** Bodies that are not JSON (uploads): their content type. The handler reads the request itself. */
  consumes?: string;
}

const nothing = z.strictObject({});

type Declared<P extends Shape, Q extends Shape, B extends Shape, O extends Shape> = Omit<
  Operation<P, Q, B, O>,
  "params" | "query" | "body" | "output"
> & { params?: P; query?: Q; body?: B; output?: O };

/** Declares an operation; what is left out takes nothing or answers with nothing. */
export function defineOperation<
  P extends Shape = typeof nothing,
  Q extends Shape = typeof nothing,
  B extends Shape = z.ZodVoid,
  O extends Shape = z.ZodVoid,
>(declared: Declared<P, Q, B, O>): Operation<P, Q, B, O>;
export function defineOperation(declared: Declared<Shape, Shape, Shape, Shape>): Operation {
  return { params: nothing, query: nothing, body: z.void(), output: z.void(), ...declared };
}

/** Query of every list: page size, where to go on, whether to count, which fields. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25).meta({ description: "Rows of a page" }),
  cursor: z.string().max(500).optional().meta({ description: "`nextCursor` of the page before" }),
  count: z
    .enum(["true", "false"])
    .default("false")
    .transform((value) => value === "true")
    .meta({ description: "Whether to add `total`" }),
  fields: z
    .string()
    .max(500)
    .optional()
    .meta({ description: "Fields of each row, separated by commas; `id` is always there" }),
});

/** The answer of every list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    data: z.array(item),
    nextCursor: z.string().nullable().meta({ description: "Null on the last page" }),
    total: z.number().int().optional().meta({ description: "All rows of the list; only with `count=true`" }),
  });
}
