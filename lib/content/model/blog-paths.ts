import type { Localized } from "@/lib/core/model/locale";
import type { Post, Term } from "./content";

/** Posts on one page of the list. */
export const postsPerPage = 6;

/** Where a post lives in each language, without the language. */
export function postPath({ slugs }: Pick<Post, "slugs">): Localized<string> {
  return under("/blog", slugs);
}

/** Where the posts of a category are listed. */
export function categoryPath({ slug }: Pick<Term, "slug">): Localized<string> {
  return under("/blog/category", slug);
}

/** Where the posts with a tag are listed. */
export function tagPath({ slug }: Pick<Term, "slug">): Localized<string> {
  return under("/blog/tag", slug);
}

/** A page of the list of all posts, counted from 1. */
export function listPath(page: number): string {
  return page === 1 ? "/blog" : `/blog/page/${page}`;
}

function under(parent: string, slugs: Localized<string>): Localized<string> {
  return { de: `${parent}/${slugs.de}`, en: `${parent}/${slugs.en}`, uk: `${parent}/${slugs.uk}` };
}
