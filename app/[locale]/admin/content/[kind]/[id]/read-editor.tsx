import "server-only";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { FaqEditor, PostEditor, ServiceEditor } from "@/components/editor/content-editor";
import { getContent } from "@/lib/admin/content/get-content";
import { listContentTerms } from "@/lib/admin/content/list-content-terms";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { type ContentKind, draftShapes } from "@/lib/content/model/editable";
import { parseInput } from "@/lib/core/http/read-body";
import { toAppError } from "@/lib/core/model/errors";
import type { Locale } from "@/lib/core/model/locale";

interface EditorParts {
  title: string;
  /** Where visitors see it; null while they do not. */
  shownAt: string | null;
  editor: ReactNode;
}

/** The editor of a piece of content with its newest saved state. */
export async function readEditor(
  viewer: UserViewer,
  kind: ContentKind,
  id: string,
  locale: Locale,
): Promise<EditorParts> {
  const view = await getContent(viewer, kind, id).catch((error: unknown) => {
    if (toAppError(error).code === "not_found") notFound();
    throw error;
  });
  const at = (path: string) => (view.status === "published" ? `/${locale}${path}` : null);
  switch (kind) {
    case "post": {
      const content = parseInput(draftShapes.post, view.content);
      const { title, slug } = content.translations[locale];
      const terms = await listContentTerms(viewer);
      const editor = <PostEditor key={id} initial={{ ...view, kind, content }} terms={terms} />;
      return { title, shownAt: at(`/blog/${slug}`), editor };
    }
    case "service": {
      const content = parseInput(draftShapes.service, view.content);
      const { title, slug } = content.translations[locale];
      const editor = <ServiceEditor key={id} initial={{ ...view, kind, content }} />;
      return { title, shownAt: at(`/services/${slug}`), editor };
    }
    case "faq": {
      const content = parseInput(draftShapes.faq, view.content);
      const editor = <FaqEditor key={id} initial={{ ...view, kind, content }} />;
      return { title: content.question[locale], shownAt: at("/faq"), editor };
    }
  }
}
