"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { toolFieldStyle } from "./tool-style";

/** Long enough that a word typed at ease is one request. */
const restMs = 300;

/** The search over a table; it asks when typing rests. */
export function TableSearch({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch: (q: string) => void;
}) {
  const t = useTranslations("app.table");
  const [text, setText] = useState(value);
  const asked = useRef(value);
  const timer = useRef(0);

  // The address changed by itself: the way back, a saved view.
  useEffect(() => {
    if (value !== asked.current) setText(value);
    asked.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (q: string) => {
    clearTimeout(timer.current);
    if (q.trim() === asked.current) return;
    asked.current = q.trim();
    onSearch(q.trim());
  };
  return (
    <span className="relative block w-full md:w-64 xl:w-80">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-soft"
      />
      <input
        type="search"
        aria-label={label}
        title={t("searchHint")}
        placeholder={label}
        maxLength={200}
        value={text}
        onChange={(event) => {
          const { value: typed } = event.target;
          setText(typed);
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => ask(typed), typed === "" ? 0 : restMs);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") ask(event.currentTarget.value);
          if (event.key === "Escape" && text === "") event.currentTarget.blur();
        }}
        className={`${toolFieldStyle} pl-8.5 [&::-webkit-search-cancel-button]:hidden`}
      />
    </span>
  );
}
