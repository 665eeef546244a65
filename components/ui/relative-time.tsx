"use client";

import { useFormatter, useNow } from "next-intl";

const weekMs = 7 * 86_400_000;

/**
 * When something was or will be: near times in words that keep pace, far ones as a day. The exact time is in the title.
 * @param at ISO 8601 in UTC
 */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const date = new Date(at);
  const isNear = Math.abs(now.getTime() - date.getTime()) < weekMs;
  // What has just happened is newer than a clock that is read each half minute.
  const isJust = date > now && date.getTime() - now.getTime() < 60_000;
  return (
    <time
      dateTime={at}
      title={format.dateTime(date, "dayAndTime")}
      className={className}
      // Server and browser read their clocks a moment apart.
      suppressHydrationWarning
    >
      {isNear ? format.relativeTime(date, isJust ? date : now) : format.dateTime(date, "dayShort")}
    </time>
  );
}
