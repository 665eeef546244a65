import type { z } from "zod";
import type { apiPostPage } from "@/lib/content/model/api-content";
import type { Locale } from "@/lib/core/model/locale";
import { formats, timeZone } from "@/lib/i18n/formats";
import type { PostRowTexts } from "./post-row";

export interface FoundPosts {
  /** What was looked for. */
  query: string;
  rows: PostRowTexts[];
}

/** Asks the site's own door for posts with these words. Null when it does not answer with posts, or the search was given up. */
export async function findPosts(
  locale: Locale,
  query: string,
  minutes: string,
  signal: AbortSignal,
): Promise<FoundPosts | null> {
  try {
    const response = await fetch(
      `/api/blog/posts?${new URLSearchParams({ locale, q: query, limit: "50" })}`,
      {
        signal,
      },
    );
    const page: unknown = response.ok ? await response.json() : null;
    if (!isPostPage(page)) return null;
    const day = new Intl.DateTimeFormat(locale, { ...formats.dateTime.day, timeZone });
    const rows = page.data.map((post) => ({
      href: post.url,
      title: post.title,
      description: post.description,
      category: post.category.name,
      publishedAt: post.publishedAt,
      date: day.format(new Date(post.publishedAt)),
      minutes: minutes.replace("{minutes}", String(post.readingMinutes)),
    }));
    return { query, rows };
  } catch {
    // No connection, or a newer search has taken the place of this one: the caller says so.
    return null;
  }
}

function isPostPage(value: unknown): value is z.output<typeof apiPostPage> {
  return typeof value === "object" && value !== null && "data" in value && Array.isArray(value.data);
}
