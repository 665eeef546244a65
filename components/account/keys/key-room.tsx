"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiPage, apiFetch, useApiList } from "@/components/app/api-client";
import { PageHead } from "@/components/app/page-head";
import { useProblemText } from "@/components/app/use-problem-text";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Switch } from "@/components/ui/switch";
import { showToast } from "@/components/ui/toast";
import type { ApiKeyView } from "@/lib/account/model/api-key";
import { CreateKeyDialog, type KeyProject } from "./create-key-dialog";
import { KeyRow } from "./key-row";
import { RotateKeyDialog } from "./rotate-key-dialog";

const path = "/api/v1/api-keys";

/** One's own API keys: make, replace and end them. */
export function KeyRoom({
  initial,
  projects,
}: {
  initial: ApiPage<ApiKeyView>;
  projects: readonly KeyProject[];
}) {
  const t = useTranslations("account.keys");
  const problemText = useProblemText();
  const [isCreating, setCreating] = useState(false);
  const [rotating, setRotating] = useState<ApiKeyView | null>(null);
  const [revoking, setRevoking] = useState<ApiKeyView | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const list = useApiList<ApiKeyView>(`${path}?count=true&state=${showsAll ? "all" : "living"}`, {
    initial: showsAll ? undefined : initial,
  });
  const refresh = () => void list.mutate();
  const revoke = async (key: ApiKeyView) => {
    await apiFetch(`${path}/${key.id}`, { method: "DELETE" });
    refresh();
    showToast(t("revoke.done", { name: key.name }), { tone: "good" });
  };
  const create = (
    <Button size="sm" onClick={() => setCreating(true)}>
      <Plus aria-hidden className="size-4" />
      {t("create.open")}
    </Button>
  );
  const isEmpty = list.rows.length === 0 && !list.isLoading;
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("lead")}
        actions={
          <>
            <LinkButton href="/api/docs" variant="outline" size="sm">
              {t("docs")}
            </LinkButton>
            {isEmpty ? null : create}
          </>
        }
      />
      {list.problem ? (
        <Alert tone="warn" live="polite">
          {problemText(list.problem)}
        </Alert>
      ) : null}
      {isEmpty ? (
        <EmptyState title={t("empty")} text={t("emptyText")} action={create} />
      ) : (
        <ul className="border-t border-hair">
          {list.rows.map((key) => (
            <KeyRow
              key={key.id}
              item={key}
              onRotate={() => setRotating(key)}
              onRevoke={() => setRevoking(key)}
            />
          ))}
        </ul>
      )}
      <div className="mt-5 flex flex-wrap items-center justify-between gap-4">
        <label htmlFor="all-keys" className="flex items-center gap-3 text-ink-soft">
          <Switch id="all-keys" checked={showsAll} onChange={setShowsAll} />
          {t("showAll")}
        </label>
        {list.hasMore ? (
          <Button variant="outline" size="sm" busy={list.isLoadingMore} onClick={() => void list.loadMore()}>
            {t("more")}
          </Button>
        ) : null}
      </div>
      {isCreating ? (
        <CreateKeyDialog projects={projects} onCreated={refresh} onClose={() => setCreating(false)} />
      ) : null}
      {rotating ? (
        <RotateKeyDialog item={rotating} onRotated={refresh} onClose={() => setRotating(null)} />
      ) : null}
      <ConfirmDialog
        open={revoking !== null}
        onClose={() => setRevoking(null)}
        title={t("revoke.title", { name: revoking?.name ?? "" })}
        confirmLabel={t("revoke.confirm")}
        onConfirm={async () => revoking && revoke(revoking)}
        isIrreversible
      >
        <p>{t("revoke.text")}</p>
      </ConfirmDialog>
    </>
  );
}
