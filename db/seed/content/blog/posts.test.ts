import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { locales } from "@/lib/core/model/locale";
import { seedAuthors, seedCategories, seedPosts, seedTags } from "./posts";
import { bodyFileName } from "./types";

const folder = import.meta.dirname;

function bodyOf(bodyFile: string, locale: (typeof locales)[number]): string {
  return readFileSync(path.join(folder, bodyFileName({ bodyFile }, locale)), "utf8");
}

function wordCount(markdown: string): number {
  return markdown.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}

/** Text without code, where `#` starts a comment and brackets are no links. */
function proseOf(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, "");
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test("there are at least nine posts", () => {
  expect(seedPosts.length).toBeGreaterThanOrEqual(9);
});

test("ids are unique and kebab-case", () => {
  for (const rows of [seedPosts, seedCategories, seedTags, seedAuthors]) {
    const ids = rows.map((row) => row.id);
    expect(duplicates(ids)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

describe.each(locales)("in %s", (locale) => {
  test("slugs are unique and Latin", () => {
    for (const rows of [seedPosts, seedCategories, seedTags]) {
      const slugs = rows.map((row) => row.slug[locale]);
      expect(duplicates(slugs)).toEqual([]);
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  test("titles and descriptions are there, differ and are short enough for a search result", () => {
    expect(duplicates(seedPosts.map((post) => post.title[locale]))).toEqual([]);
    for (const post of seedPosts) {
      expect(post.title[locale].length, post.id).toBeGreaterThan(20);
      expect(post.title[locale].length, post.id).toBeLessThanOrEqual(85);
      expect(post.description[locale].length, post.id).toBeGreaterThan(80);
      expect(post.description[locale].length, post.id).toBeLessThanOrEqual(155);
    }
  });

  test.each(seedPosts.map((post) => post.bodyFile))("%s is a whole text", (bodyFile) => {
    const body = bodyOf(bodyFile, locale);
    expect(wordCount(body)).toBeGreaterThanOrEqual(450);
    expect(body.match(/^## \S/gm)?.length ?? 0).toBeGreaterThanOrEqual(3);
  });

  test.each(seedPosts.map((post) => post.bodyFile))(
    "%s is plain Markdown with own links only",
    (bodyFile) => {
      const prose = proseOf(bodyOf(bodyFile, locale));
      expect(prose).not.toMatch(/^# /m);
      expect(prose).not.toMatch(/<[a-z/!]/i);
      expect(prose).not.toMatch(/!\[/);
      expect(prose, "a table column without a head").not.toMatch(/^\|\s+\|/m);
      const targets = [...prose.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]);
      expect(targets.length).toBeGreaterThanOrEqual(1);
      expect(new Set(targets)).toEqual(new Set([`/${locale}/contact`]));
    },
  );
});

test("every category, tag and author of a post exists", () => {
  const categoryIds = seedCategories.map((category) => category.id);
  const tagIds = seedTags.map((tag) => tag.id);
  const authorIds = seedAuthors.map((author) => author.id);
  for (const post of seedPosts) {
    expect(categoryIds).toContain(post.categoryId);
    expect(authorIds).toContain(post.authorId);
    expect(post.tagIds.length, post.id).toBeGreaterThan(0);
    expect(duplicates(post.tagIds)).toEqual([]);
    for (const tagId of post.tagIds) expect(tagIds).toContain(tagId);
  }
});

test("no category, tag or author is without a post", () => {
  const used = new Set(seedPosts.flatMap((post) => [post.categoryId, post.authorId, ...post.tagIds]));
  for (const row of [...seedCategories, ...seedTags, ...seedAuthors]) expect(used).toContain(row.id);
});

test("posts are dated on different days from February to 15 November 2026", () => {
  const dates = seedPosts.map((post) => post.publishedAt);
  expect(duplicates(dates)).toEqual([]);
  for (const date of dates) {
    expect(date).toMatch(/^2026-\d{2}-\d{2}$/);
    expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    expect(date >= "2026-02-01" && date < "2026-11-20").toBe(true);
  }
});
