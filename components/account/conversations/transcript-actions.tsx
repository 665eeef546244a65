"use client";

import { Download, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";
import type { ConversationView } from "@/lib/account/model/conversation";
import { continueConversation, exportHref } from "./continue-conversation";

/** What can be done with the conversation on the page. */
export function TranscriptActions({ item }: { item: Pick<ConversationView, "id" | "project" | "title"> }) {
  const t = useTranslations("account.conversations");
  const locale = useLocale();
  const router = useRouter();
  const [isRemoving, setRemoving] = useState(false);
  const title = item.title ?? t("untitled");
  const remove = async () => {
    await apiFetch(`/api/v1/conversations/${item.id}`, { method: "DELETE" });
    showToast(t("removed"), { tone: "good" });
    router.push(`/${locale}/account/conversations`);
    router.refresh();
  };
  return (
    <>
      <Button size="sm" onClick={() => continueConversation(locale, item)}>
        {t("continue")}
      </Button>
      <Menu
        label={t("actionsOf", { title })}
        items={[
          {
            id: "markdown",
            label: t("saveMarkdown"),
            icon: <Download aria-hidden className="size-4" />,
            onSelect: () => location.assign(exportHref(item.id, "markdown")),
          },
          {
            id: "json",
            label: t("saveJson"),
            icon: <Download aria-hidden className="size-4" />,
            onSelect: () => location.assign(exportHref(item.id, "json")),
          },
          "line",
          {
            id: "remove",
            label: t("remove.open"),
            icon: <Trash2 aria-hidden className="size-4" />,
            tone: "danger",
            onSelect: () => setRemoving(true),
          },
        ]}
      />
      <ConfirmDialog
        open={isRemoving}
        onClose={() => setRemoving(false)}
        title={t("remove.title")}
        confirmLabel={t("remove.confirm")}
        onConfirm={remove}
        isIrreversible
      >
        <p>{t("remove.text", { title })}</p>
      </ConfirmDialog>
    </>
  );
}
