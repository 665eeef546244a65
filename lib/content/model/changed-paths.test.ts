import { expect, test } from "vitest";
import { changedPaths, type PostAddress } from "./changed-paths";

const slugs = (name: string) => ({ de: `${name}-de`, en: `${name}-en`, uk: `${name}-uk` });

function address(id: string, changes: Partial<PostAddress> = {}): PostAddress {
  return { id, slugs: slugs(id), categorySlugs: slugs("practice"), tagSlugs: [slugs("cost")], ...changes };
}

const others = [address("second"), address("third")];

test("a published post's own pages come first, then all that lists or names it, in every language", () => {
  const paths = changedPaths("first", others, [address("first"), ...others]);
  expect(paths.slice(0, 3)).toEqual(["/de/blog/first-de", "/en/blog/first-en", "/uk/blog/first-uk"]);
  expect(paths).toEqual(
    expect.arrayContaining([
      "/de/blog",
      "/uk/blog/category/practice-uk",
      "/en/blog/tag/cost-en",
      "/de/blog/feed.xml",
      "/uk/blog/feed.json",
      "/sitemap.xml",
      "/llms.txt",
      "/api/blog/posts",
      "/api/blog/posts?locale=de",
      "/api/blog/posts/first",
      "/api/blog/posts/first?locale=uk",
      "/api/blog/posts/first-de",
      "/api/blog/posts/first-en?locale=en",
      "/de/og/post/first-de",
      "/en/blog/second-en",
    ]),
  );
  expect(paths).not.toContain("/api/blog/posts/first-en");
  expect(new Set(paths).size).toBe(paths.length);
});

test("an old slug, an old category and an old tag are refreshed too, so that their copies go", () => {
  const before = address("first", {
    slugs: slugs("old"),
    categorySlugs: slugs("law"),
    tagSlugs: [slugs("gdpr")],
  });
  const paths = changedPaths("first", [before, ...others], [address("first"), ...others]);
  expect(paths.slice(0, 6)).toContain("/de/blog/old-de");
  expect(paths).toContain("/uk/blog/category/law-uk");
  expect(paths).toContain("/en/blog/tag/gdpr-en");
  expect(paths).toContain("/api/blog/posts/old-de");
});

test("a list's page that is no longer needed is refreshed, whichever way the number of posts went", () => {
  const seven = Array.from({ length: 7 }, (_, index) => address(`post-${index}`));
  expect(changedPaths("post-6", seven, seven.slice(0, 6))).toContain("/de/blog/page/2");
  expect(changedPaths("post-6", seven.slice(0, 6), seven)).toContain("/de/blog/page/2");
  expect(changedPaths("post-5", seven.slice(0, 6), seven.slice(0, 6))).not.toContain("/de/blog/page/2");
});
