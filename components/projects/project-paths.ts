import type { Locale } from "@/lib/core/model/locale";

export const projectTabs = ["chat", "prompts", "files", "members", "messages", "settings"] as const;

export type ProjectTab = (typeof projectTabs)[number];

/** Where a project is, or one of its parts. */
export function projectPath(locale: Locale, projectId: string, tab?: ProjectTab): string {
  const path = `/${locale}/account/projects/${projectId}`;
  return tab ? `${path}/${tab}` : path;
}

/** A project's doors. */
export function projectDoor(projectId: string, rest = ""): string {
  return `/api/v1/projects/${projectId}${rest}`;
}
