"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { ContentKind } from "@/lib/content/model/editable";
import type { Locale } from "@/lib/core/model/locale";
import { FaqFields } from "./faq-fields";
import type { ContentTerms, EditedContent } from "./model";
import { PostFields } from "./post-fields";
import { PublishBar } from "./publish-bar";
import { RevisionsSheet } from "./revisions-sheet";
import { ServiceFields } from "./service-fields";
import { type ContentEditor, useContentEditor } from "./use-content-editor";

/** The editor of a post. */
export function PostEditor({ initial, terms }: { initial: EditedContent<"post">; terms: ContentTerms }) {
  const editor = useContentEditor(initial);
  const isNew = editor.view.publishedAt === null && editor.view.status === "draft";
  return (
    <EditorFrame editor={editor}>
      <PostFields group={editor.fields} terms={terms} gaps={gapsOf(editor)} isNew={isNew} />
    </EditorFrame>
  );
}

/** The editor of a service. */
export function ServiceEditor({ initial }: { initial: EditedContent<"service"> }) {
  const editor = useContentEditor(initial);
  return (
    <EditorFrame editor={editor}>
      <ServiceFields group={editor.fields} gaps={gapsOf(editor)} />
    </EditorFrame>
  );
}

/** The editor of a question with its answer. */
export function FaqEditor({ initial }: { initial: EditedContent<"faq"> }) {
  const editor = useContentEditor(initial);
  return (
    <EditorFrame editor={editor}>
      <FaqFields group={editor.fields} gaps={gapsOf(editor)} />
    </EditorFrame>
  );
}

/** How many fields of a language the server named as wrong: `translations.uk.title`, `answer.uk`. */
function gapsOf<Kind extends ContentKind>({ wrongPaths }: ContentEditor<Kind>): (locale: Locale) => number {
  return (locale) => wrongPaths.filter((path) => path.split(".")[1] === locale).length;
}

function EditorFrame<Kind extends ContentKind>({
  editor,
  children,
}: {
  editor: ContentEditor<Kind>;
  children: ReactNode;
}) {
  const t = useTranslations("editor");
  const problemText = useProblemText();
  const [showsRevisions, setShowsRevisions] = useState(false);
  const { problem, isRestored, wrongPaths, save } = editor;

  useEffect(() => {
    const saveByKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void save();
    };
    addEventListener("keydown", saveByKey);
    return () => removeEventListener("keydown", saveByKey);
  });

  return (
    <div>
      <div className="space-y-3 empty:hidden [&:not(:empty)]:mb-6">
        {isRestored ? (
          <Alert>
            {t("recalled")}{" "}
            <Button variant="quiet" size="xs" onClick={editor.discard}>
              {t("discard")}
            </Button>
          </Alert>
        ) : null}
        {problem ? (
          <Alert tone="danger" live="assertive">
            {problem.code === "conflict"
              ? t("conflict")
              : wrongPaths.length > 0
                ? t("incomplete", { count: wrongPaths.length })
                : problemText(problem)}
          </Alert>
        ) : null}
      </div>
      {children}
      <PublishBar editor={editor} onShowRevisions={() => setShowsRevisions(true)} />
      <RevisionsSheet editor={editor} open={showsRevisions} onClose={() => setShowsRevisions(false)} />
    </div>
  );
}
