import "server-only";
import { revalidateTag } from "next/cache";
import { contentTags } from "@/lib/content/model/content";
import type { ContentKind } from "@/lib/content/model/editable";

/** Tags of the pages that show a kind of content. */
const tagsOf: Readonly<Record<ContentKind, readonly string[]>> = {
  post: [contentTags.posts],
  service: [contentTags.services, contentTags.home],
  faq: [contentTags.faqs, contentTags.home],
};

/** Expires this process's own pages, so that its next request sees the change for certain. */
export function expireShown(kind: ContentKind): void {
  for (const tag of tagsOf[kind]) revalidateTag(tag, { expire: 0 });
}
