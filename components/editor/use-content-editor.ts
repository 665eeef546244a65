"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { apiFetch, refreshApi } from "@/components/app/api-client";
import { type ApiProblem, toApiProblem } from "@/components/app/api-problem";
import { type FieldIssues, serverIssues } from "@/components/form/field-issue";
import { dropDraft, keepDraft, recallDraft } from "@/components/form/form-draft";
import { useFieldText } from "@/components/form/use-field-text";
import type { ContentKind } from "@/lib/content/model/editable";
import { type ContentByKind, contentDoor, type EditedContent, type FieldGroup } from "./model";
import { useNotices } from "./use-notices";

/** What stands in the way of leaving: nothing, words that are not saved, or a call on its way. */
export type EditorWork = "idle" | "saving" | "publishing" | "unpublishing" | "restoring";

export interface ContentEditor<Kind extends ContentKind> {
  view: EditedContent<Kind>;
  fields: FieldGroup<ContentByKind[Kind]>;
  work: EditorWork;
  problem: ApiProblem | null;
  isDirty: boolean;
  /** Words of an earlier visit that were never saved came back. */
  isRestored: boolean;
  /** Paths of fields that keep it from being published, in the order the server named them. */
  wrongPaths: readonly string[];
  save: () => Promise<boolean>;
  publish: (publishedAt?: string) => Promise<boolean>;
  unpublish: () => Promise<boolean>;
  restore: (number: number) => Promise<boolean>;
  discard: () => void;
}

/**
 * The state of one editor: what is typed, what is saved, what visitors see.
 *
 * Typed words survive a lost connection and a reload of the tab. Publishing saves first. When a colleague saved meanwhile the typed words
 * stay and the problem says so.
 */
export function useContentEditor<Kind extends ContentKind>(
  initial: EditedContent<Kind>,
): ContentEditor<Kind> {
  const router = useRouter();
  const notices = useNotices();
  const fieldText = useFieldText();
  const [view, setView] = useState(initial);
  const [content, setContent] = useState(initial.content);
  const [issues, setIssues] = useState<FieldIssues>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [work, setWork] = useState<EditorWork>("idle");
  const [isRestored, setRestored] = useState(false);
  const isBusy = useRef(false);
  const door = contentDoor(view.kind, view.id);
  const draftId = `content-${view.id}-${view.revision}`;
  const isDirty = JSON.stringify(content) !== JSON.stringify(view.content);

  useEffect(() => {
    setContent((current) => {
      const kept = recallDraft(draftId, current);
      if (kept) setRestored(true);
      return kept ? { ...current, ...kept } : current;
    });
  }, [draftId]);

  useEffect(() => {
    if (isDirty) keepDraft(draftId, content);
  }, [draftId, isDirty, content]);

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isDirty]);

  const take = (next: EditedContent<Kind>) => {
    dropDraft(draftId);
    setView(next);
    setContent(next.content);
    setRestored(false);
    void refreshApi("/api/v1/admin/content/");
    // The heading and the link to the page on the site come from the server.
    router.refresh();
  };

  const act = async (kind: EditorWork, call: () => Promise<void>): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setWork(kind);
    setProblem(null);
    setIssues({});
    try {
      await call();
      return true;
    } catch (thrown) {
      const failure = toApiProblem(thrown);
      setProblem(failure);
      setIssues(serverIssues(failure.fieldErrors));
      return false;
    } finally {
      isBusy.current = false;
      setWork("idle");
    }
  };

  const store = async (): Promise<EditedContent<Kind>> => {
    if (!isDirty) return view;
    const body = { baseRevision: view.revision, content };
    const saved = await apiFetch<EditedContent<Kind>>(door, { method: "PUT", body });
    take(saved);
    return saved;
  };

  const change = useCallback((next: ContentByKind[Kind]) => setContent(next), []);

  return {
    view,
    work,
    problem,
    isDirty,
    isRestored,
    wrongPaths: Object.keys(issues),
    fields: {
      value: content,
      onChange: change,
      errorOf: (path) => (issues[path] ? fieldText(issues[path]) : undefined),
    },
    save: () =>
      act("saving", async () => {
        await store();
        notices.saved();
      }),
    publish: (publishedAt) =>
      act("publishing", async () => {
        const { revision } = await store();
        const body = { baseRevision: revision, ...(publishedAt ? { publishedAt } : {}) };
        const published = await apiFetch<EditedContent<Kind>>(`${door}/publish`, { method: "POST", body });
        take(published);
        notices.published(published.status);
      }),
    unpublish: () =>
      act("unpublishing", async () => {
        const body = { baseRevision: view.revision };
        take(await apiFetch<EditedContent<Kind>>(`${door}/unpublish`, { method: "POST", body }));
        notices.unpublished();
      }),
    restore: (number) =>
      act("restoring", async () => {
        const body = { baseRevision: view.revision };
        const path = `${door}/revisions/${number}/restore`;
        take(await apiFetch<EditedContent<Kind>>(path, { method: "POST", body }));
        notices.restored(number);
      }),
    discard: () => {
      dropDraft(draftId);
      setContent(view.content);
      setIssues({});
      setProblem(null);
      setRestored(false);
    },
  };
}
