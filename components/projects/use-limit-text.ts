import { useTranslations } from "next-intl";
import { maxOwnedProjects } from "@/lib/projects/model/project";

/** Why there is no room for another active project (`project_limit`), and what to do about it. */
export function useLimitText(): string {
  return useTranslations("projects")("limit", maxOwnedProjects);
}
