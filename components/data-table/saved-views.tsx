"use client";

import { Bookmark, ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiPage, apiFetch, useApi } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { useApiForm } from "@/components/form/use-api-form";
import { Dialog } from "@/components/ui/dialog";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";
import { readTableState, type TableShape, type TableState, viewQuery } from "./model/table-state";
import { toolStyle } from "./tool-style";
import type { ChangeTable } from "./use-table-state";

/** A saved view as `/api/v1/saved-views` keeps it; `query` is a query string of the table. */
export interface SavedView {
  id: string;
  table: string;
  name: string;
  query: string;
}

const door = "/api/v1/saved-views";

/** The person's own views of a table: choose, save, update, delete. */
export function SavedViews({
  shape,
  state,
  change,
}: {
  shape: TableShape;
  state: TableState;
  change: ChangeTable;
}) {
  const t = useTranslations("app");
  const problemText = useProblemText();
  const [isNaming, setNaming] = useState(false);
  const list = useApi<ApiPage<SavedView>>(`${door}?table=${encodeURIComponent(shape.id)}&limit=100`, {
    revalidateOnFocus: false,
  });
  const views = list.data?.data ?? [];
  const current = views.find((view) => view.id === state.view);
  const now = viewQuery(state, shape);
  const queryOf = (view: SavedView) =>
    viewQuery(readTableState(new URLSearchParams(view.query), shape), shape);
  const isChanged = current ? queryOf(current) !== now : now !== "";

  const open = (query: string, view: string | null) =>
    change({ ...readTableState(new URLSearchParams(query), shape), view });
  const attempt = async (act: () => Promise<unknown>, sentence: string) => {
    try {
      await act();
      await list.mutate();
      showToast(sentence, { tone: "good" });
    } catch (thrown) {
      showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
    }
  };

  const items: MenuItem[] = [
    {
      id: "standard",
      label: t("table.standardView"),
      checked: !current && now === "",
      onSelect: () => open("", null),
    },
    ...views.map((view) => ({
      id: view.id,
      label: view.name,
      checked: view.id === current?.id,
      onSelect: () => open(view.query, view.id),
    })),
  ];
  if (current && isChanged) {
    const { id, name } = current;
    items.push("line", {
      id: "update",
      label: t("table.updateView", { name }),
      onSelect: () =>
        void attempt(
          () => apiFetch(`${door}/${id}`, { method: "PATCH", body: { query: now } }),
          t("table.viewSaved", { name }),
        ),
    });
  } else if (isChanged || current) items.push("line");
  if (isChanged) {
    items.push({ id: "save", label: t("table.saveViewAs"), onSelect: () => setNaming(true) });
  }
  if (current) {
    const { id, name } = current;
    items.push({
      id: "remove",
      label: t("table.removeView", { name }),
      tone: "danger",
      onSelect: () =>
        void attempt(
          async () => {
            await apiFetch(`${door}/${id}`, { method: "DELETE" });
            change({ view: null }, "replace");
          },
          t("table.viewRemoved", { name }),
        ),
    });
  }

  return (
    <>
      <Menu
        label={t("table.views")}
        align="start"
        items={items}
        triggerClass={toolStyle}
        trigger={
          <>
            <Bookmark aria-hidden className="size-4 shrink-0" />
            <span className="max-w-40 truncate">{current?.name ?? t("table.views")}</span>
            {current && isChanged ? (
              <span className="text-ink-faint">{`(${t("table.viewChanged")})`}</span>
            ) : null}
            <ChevronDown aria-hidden className="size-3.5 shrink-0 text-ink-soft" />
          </>
        }
      />
      <Dialog
        open={isNaming}
        onClose={() => setNaming(false)}
        title={t("table.saveView")}
        closeLabel={t("actions.close")}
      >
        {isNaming ? (
          <NameView
            shape={shape}
            query={now}
            onSaved={(view) => {
              setNaming(false);
              void list.mutate();
              change({ view: view.id }, "replace");
            }}
          />
        ) : null}
      </Dialog>
    </>
  );
}

function NameView({
  shape,
  query,
  onSaved,
}: {
  shape: TableShape;
  query: string;
  onSaved: (view: SavedView) => void;
}) {
  const t = useTranslations("app");
  const form = useApiForm({
    id: `view-${shape.id}`,
    initial: { name: "" },
    submit: ({ name }, { idempotencyKey }) =>
      apiFetch<SavedView>(door, {
        method: "POST",
        body: { table: shape.id, name: name.trim(), query },
        idempotencyKey,
      }),
    onSuccess: onSaved,
  });
  return (
    <Form form={form}>
      <TextField form={form} name="name" label={t("table.viewName")} maxLength={80} autoFocus />
      <FormActions>
        <SubmitButton form={form} pendingText={t("actions.saving")}>
          {t("table.saveView")}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
