"use client";

import { Search } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Spinner } from "@/components/ui/spinner";
import type { Locale } from "@/lib/core/model/locale";
import { type FoundPosts, findPosts } from "./find-posts";
import { PostRows } from "./post-row";

export interface BlogSearchTexts {
  label: string;
  placeholder: string;
  submit: string;
  /** With `{count}`. */
  found: string;
  empty: string;
  emptyText: string;
  askAssistant: string;
  failed: string;
  /** With `{minutes}`. */
  minutes: string;
}

/** Time without a keystroke after which is searched. */
const pauseMs = 250;

/**
 * The search field over a list of posts. Without scripts it is a plain form that opens the results as a page; with them the
 * list gives way to the results while one types. `children` is the list, `filters` stands beside the field.
 */
export function BlogSearch({
  locale,
  action,
  query: initialQuery = "",
  texts,
  filters,
  children,
}: {
  locale: Locale;
  /** Address of the page with the results. */
  action: string;
  /** What `children` are the results of. */
  query?: string;
  texts: BlogSearchTexts;
  filters: ReactNode;
  children: ReactNode;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(initialQuery);
  const [found, setFound] = useState<FoundPosts | "failed" | null>(null);
  const isSearching = query !== "" && query !== initialQuery;
  const isWaiting = isSearching && found !== "failed" && found?.query !== query;

  // Words typed before the scripts ran are searched for too.
  useEffect(() => setQuery(field.current?.value.trim() ?? ""), []);

  useEffect(() => {
    if (!isSearching) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const result = await findPosts(locale, query, texts.minutes, abort.signal);
      if (!abort.signal.aborted) setFound(result ?? "failed");
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [isSearching, locale, query, texts.minutes]);

  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-10 gap-y-3 pb-8 lg:pb-12">
        {filters}
        <search className="w-full md:w-auto">
          <form action={action} className="flex gap-2">
            <div className="relative min-w-0 flex-1 md:w-80 md:flex-none">
              <label htmlFor="blog-search" className="sr-only">
                {texts.label}
              </label>
              <span className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-ink-soft">
                {isWaiting ? <Spinner /> : <Search aria-hidden className="size-5" />}
              </span>
              <Input
                id="blog-search"
                ref={field}
                type="search"
                name="q"
                maxLength={200}
                autoComplete="off"
                placeholder={texts.placeholder}
                defaultValue={initialQuery}
                onChange={(event) => setQuery(event.target.value.trim())}
                className="pl-11"
              />
            </div>
            <Button type="submit" variant="outline">
              {texts.submit}
            </Button>
          </form>
        </search>
      </div>
      <div aria-busy={isWaiting || undefined}>
        <p role="status" className="sr-only">
          {isSearching && found && found !== "failed" ? withCount(texts.found, found.rows.length) : ""}
        </p>
        {isSearching && found ? <Results found={found} texts={texts} askHref={`/${locale}#ask`} /> : children}
      </div>
    </>
  );
}

function Results({
  found,
  texts,
  askHref,
}: {
  found: FoundPosts | "failed";
  texts: BlogSearchTexts;
  askHref: string;
}) {
  if (found === "failed") return <p className="border-t border-hair py-6">{texts.failed}</p>;
  return found.rows.length > 0 ? (
    <>
      <p aria-hidden className="mb-3 text-sm text-ink-soft">
        {withCount(texts.found, found.rows.length)}
      </p>
      <PostRows rows={found.rows} query={found.query} />
    </>
  ) : (
    <NothingFound texts={texts} askHref={askHref} />
  );
}

/** What a search without results says: what to try, and the assistant. */
export function NothingFound({
  texts,
  askHref,
}: {
  texts: Pick<BlogSearchTexts, "empty" | "emptyText" | "askAssistant">;
  askHref: string;
}) {
  return (
    <EmptyState
      title={texts.empty}
      text={texts.emptyText}
      action={
        <a href={askHref} className={buttonStyle("outline")}>
          {texts.askAssistant}
        </a>
      }
    />
  );
}

function withCount(text: string, count: number): string {
  return text.replace("{count}", String(count));
}
