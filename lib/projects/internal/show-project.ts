import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { projects } from "@/db/schema";
import type { ProjectRole } from "@/lib/auth/model/permissions";
import type { ProjectView } from "../model/project";

export interface ProjectRow {
  project: typeof projects.$inferSelect;
  role: ProjectRole;
  prompts?: number;
  files?: number;
  messages?: number;
  members?: number;
}

/** How much a project holds, as columns of one statement over its row. */
export const countColumns = {
  prompts: numberOf(sql`rozoom_ki_projects.prompts`),
  files: numberOf(sql`rozoom_ki_projects.files`),
  messages: numberOf(sql`rozoom_ki_clients.messages`),
  members: numberOf(sql`rozoom_ki_projects.project_members`),
};

function numberOf(table: SQL): SQL<number> {
  return sql<number>`(select count(*)::int from ${table} counted where counted.project_id = ${projects.id})`;
}

export function showProject({ project, role, ...counted }: ProjectRow): ProjectView {
  const { prompts, files, messages, members } = counted;
  const isCounted =
    prompts !== undefined && files !== undefined && messages !== undefined && members !== undefined;
  return {
    id: project.id,
    name: project.name,
    description: project.description,
    role,
    archivedAt: project.archivedAt?.toISOString() ?? null,
    createdAt: project.createdAt.toISOString(),
    updatedAt: project.updatedAt.toISOString(),
    ...(isCounted ? { counts: { prompts, files, messages, members } } : {}),
  };
}
