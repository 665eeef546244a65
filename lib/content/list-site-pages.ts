import "server-only";
import { defaultLocale, type Localized } from "@/lib/core/model/locale";
import { findPost } from "./find-post";
import { listPages } from "./list-pages";
import { listPosts } from "./list-posts";
import { listServices } from "./list-services";
import { categoryPath, listPath, postPath, postsPerPage, tagPath } from "./model/blog-paths";
import type { PostSummary, Term } from "./model/content";
import { newestOf, type SitePage } from "./model/sitemap-entries";

/**
 * Every page that may be found by searching, with the moment its content changed where that is known. A list changes with
 * the newest of what it lists.
 */
export async function listSitePages(): Promise<SitePage[]> {
  const [services, pages, { posts }] = await Promise.all([
    listServices(defaultLocale),
    listPages(defaultLocale),
    listPosts({ locale: defaultLocale }),
  ]);
  const newestService = newestOf(services.map((service) => service.updatedAt));
  const newestPost = newestOf(posts.map((post) => post.updatedAt));
  const about = pages.find((page) => page.id === "about");
  return [
    { path: "", changedAt: newestService },
    { path: "/services", changedAt: newestService },
    ...services.map((service) => ({
      path: prefixed("/services", service.slugs),
      changedAt: service.updatedAt,
    })),
    { path: "/about", changedAt: about?.updatedAt },
    { path: "/contact" },
    { path: "/faq" },
    ...Array.from({ length: Math.max(1, Math.ceil(posts.length / postsPerPage)) }, (_, index) => ({
      path: listPath(index + 1),
      changedAt: newestPost,
    })),
    ...termPages(posts, (post) => [post.category], categoryPath),
    ...termPages(posts, (post) => post.tags, tagPath),
    ...(await postPages(posts)),
    ...pages
      .filter((page) => page.id !== "about")
      .map((page) => ({ path: prefixed("/legal", page.slugs), changedAt: page.updatedAt })),
  ];
}

async function postPages(posts: readonly PostSummary[]): Promise<SitePage[]> {
  const full = await Promise.all(posts.map((post) => findPost(defaultLocale, post.id)));
  return full
    .filter((post) => post !== null)
    .map((post) => ({ path: postPath(post), changedAt: post.updatedAt }));
}

/** The lists of the terms that have posts. */
function termPages(
  posts: readonly PostSummary[],
  termsOf: (post: PostSummary) => readonly Term[],
  pathOf: (term: Term) => Localized<string>,
): SitePage[] {
  const changes = new Map<string, { term: Term; moments: string[] }>();
  for (const post of posts) {
    for (const term of termsOf(post)) {
      const known = changes.get(term.id) ?? { term, moments: [] };
      known.moments.push(post.updatedAt);
      changes.set(term.id, known);
    }
  }
  return [...changes.values()].map(({ term, moments }) => ({
    path: pathOf(term),
    changedAt: newestOf(moments),
  }));
}

function prefixed(parent: string, slugs: Localized<string>): Localized<string> {
  return { de: `${parent}/${slugs.de}`, en: `${parent}/${slugs.en}`, uk: `${parent}/${slugs.uk}` };
}
