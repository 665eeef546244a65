import type { Metadata } from "next";
import type { ReactNode } from "react";
import { loadProject } from "@/components/projects/load-project";
import { ProjectHead } from "@/components/projects/project-head";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

type Params = Promise<{ projectId: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { viewer } = await requireAccountPage(await currentLocale());
  const { name } = await loadProject(viewer, (await params).projectId);
  return { title: name };
}

/** The head over all parts of a project. Each page asks again who is there. */
export default async function ProjectLayout({ children, params }: { children: ReactNode; params: Params }) {
  const { viewer } = await requireAccountPage(await currentLocale());
  const project = await loadProject(viewer, (await params).projectId);
  return (
    <>
      <ProjectHead project={project} />
      {children}
    </>
  );
}
