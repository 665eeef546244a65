import type { Metadata } from "next";
import { postPath } from "@/lib/content/model/blog-paths";
import type { Post } from "@/lib/content/model/content";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { feedLinks } from "@/lib/content/model/post-feed";
import { siteUrl } from "@/lib/core/env";

/** What a post says about itself to search engines and to those who share it. */
export function postMetadata(post: Post): Metadata {
  return pageMetadata({
    origin: siteUrl(),
    locale: post.locale,
    path: postPath(post),
    title: post.title,
    description: post.description,
    picture: { kind: "post", slug: post.slug },
    article: {
      publishedAt: post.publishedAt,
      updatedAt: post.updatedAt,
      author: post.author.name,
      section: post.category.name,
      tags: post.tags.map((tag) => tag.name),
    },
    feeds: feedLinks(post.locale),
  });
}
