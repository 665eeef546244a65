import { z } from "zod";
import type { Tier } from "@/lib/auth/model/viewer";
import type { ListQuery } from "./list-page";
import { givenId, lineInput, searchInput, textInput } from "./text-input";

const counts = z
  .object({
    prompts: z.number().int(),
    files: z.number().int(),
    messages: z.number().int(),
    members: z.number().int(),
  })
  .meta({ id: "ProjectCounts" });

export const projectView = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    role: z.enum(["owner", "editor", "viewer"]).meta({ description: "One's own role in it" }),
    archivedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    counts: counts.optional().meta({ description: "Only with `include=counts`" }),
  })
  .meta({ id: "Project" });

export type ProjectView = z.output<typeof projectView>;

export const projectParams = z.strictObject({ projectId: givenId });

const include = z
  .enum(["counts"])
  .optional()
  .meta({ description: "`counts` adds how much the project holds" });

/** Query of one project. */
export const projectOptions = { include };

/** Query of the list of projects, besides what every list takes. */
export const projectFilter = {
  include,
  q: searchInput,
  archived: z
    .enum(["false", "true", "all"])
    .default("false")
    .meta({ description: "Only active, only archived or all projects" }),
};

export type ProjectListQuery = ListQuery & {
  include?: "counts" | undefined;
  q?: string | undefined;
  archived: "false" | "true" | "all";
};

/** Projects in use that a person may own; archived ones do not count. */
export const maxOwnedProjects = { free: 3, pro: 20, business: 100 } as const satisfies Record<Tier, number>;

export const maxProjectName = 100;
export const maxProjectDescription = 2_000;

export const createProjectInput = z
  .strictObject({
    name: lineInput(maxProjectName),
    description: textInput(maxProjectDescription).default(""),
  })
  .meta({ id: "CreateProject" });

export type CreateProjectInput = z.output<typeof createProjectInput>;

export const updateProjectInput = z
  .strictObject({
    name: lineInput(maxProjectName).optional(),
    description: textInput(maxProjectDescription).optional(),
  })
  .meta({ id: "UpdateProject" });

export type UpdateProjectInput = z.output<typeof updateProjectInput>;
