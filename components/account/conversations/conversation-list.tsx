"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type ApiPage, apiFetch, useApiList } from "@/components/app/api-client";
import { useProblemText } from "@/components/app/use-problem-text";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { showToast } from "@/components/ui/toast";
import type { ConversationView } from "@/lib/account/model/conversation";
import { ConversationRow } from "./conversation-row";

const path = "/api/v1/conversations";

/** One's own conversations: look for words in them, open, save or delete one. */
export function ConversationList({
  query,
  initial,
}: {
  /** The words looked for; they stand in the address. */
  query: string;
  initial: ApiPage<ConversationView>;
}) {
  const t = useTranslations("account.conversations");
  const problemText = useProblemText();
  const [removing, setRemoving] = useState<ConversationView | null>(null);
  const list = useApiList<ConversationView>(
    `${path}?count=true${query ? `&q=${encodeURIComponent(query)}` : ""}`,
    { initial },
  );
  const remove = async (id: string) => {
    await apiFetch(`${path}/${id}`, { method: "DELETE" });
    await list.mutate();
    showToast(t("removed"), { tone: "good" });
  };
  return (
    <>
      <SearchForm query={query} />
      {query && list.total !== undefined ? (
        <p role="status" className="mt-4 text-ink-soft">
          {t("found", { count: list.total, query })}
        </p>
      ) : null}
      {list.problem ? (
        <div className="mt-4">
          <Alert tone="warn" live="polite">
            {problemText(list.problem)}
          </Alert>
        </div>
      ) : null}
      {list.rows.length === 0 ? <Nothing isSearch={query !== ""} /> : null}
      {list.rows.length > 0 ? (
        <ul className="mt-4 border-t border-hair">
          {list.rows.map((item) => (
            <ConversationRow key={item.id} item={item} onRemove={() => setRemoving(item)} />
          ))}
        </ul>
      ) : null}
      {list.hasMore ? (
        <Button
          variant="outline"
          size="sm"
          className="mt-5"
          busy={list.isLoadingMore}
          onClick={() => void list.loadMore()}
        >
          {t("more")}
        </Button>
      ) : null}
      <ConfirmDialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={t("remove.title")}
        confirmLabel={t("remove.confirm")}
        onConfirm={async () => removing && remove(removing.id)}
        isIrreversible
      >
        <p>{t("remove.text", { title: removing?.title ?? t("untitled") })}</p>
      </ConfirmDialog>
    </>
  );
}

function SearchForm({ query }: { query: string }) {
  const t = useTranslations("account.conversations");
  const locale = useLocale();
  const router = useRouter();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("q") ?? "").trim();
    const here = `/${locale}/account/conversations`;
    router.push(words ? `${here}?q=${encodeURIComponent(words)}` : here);
  };
  return (
    <search>
      <form key={query} onSubmit={search} className="flex max-w-form gap-2">
        <span className="relative flex-1">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-3.5 size-4.5 -translate-y-1/2 text-ink-faint"
          />
          <Input
            name="q"
            type="search"
            defaultValue={query}
            maxLength={100}
            aria-label={t("searchLabel")}
            placeholder={t("searchLabel")}
            className="pl-10"
          />
        </span>
        <Button type="submit" variant="outline">
          {t("search")}
        </Button>
      </form>
    </search>
  );
}

function Nothing({ isSearch }: { isSearch: boolean }) {
  const t = useTranslations("account.conversations");
  const locale = useLocale();
  if (isSearch) {
    return (
      <EmptyState
        title={t("noMatch")}
        text={t("noMatchText")}
        action={
          <LinkButton href={`/${locale}/account/conversations`} variant="outline" size="sm">
            {t("showAll")}
          </LinkButton>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t("empty")}
      text={t("emptyText")}
      action={
        <LinkButton href={`/${locale}#ask`} size="sm">
          {t("ask")}
        </LinkButton>
      }
    />
  );
}
