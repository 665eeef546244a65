import { Markdown } from "@/components/content/markdown";
import { Container } from "@/components/layout/container";
import { Prose } from "@/components/ui/prose";
import type { Post } from "@/lib/content/model/content";
import { tableOfContents } from "@/lib/content/model/table-of-contents";
import { ContentsAside, ContentsDetails } from "./post-contents";
import { AskAboutPost, PostEnd } from "./post-end";
import { PostHeader } from "./post-header";

/** A post from its head to its author, with its table of contents at the side. @param url the post's full address */
export function PostArticle({
  post,
  url,
  breadcrumb,
}: {
  post: Post;
  url: string;
  breadcrumb: readonly { label: string; href?: string }[];
}) {
  const contents = tableOfContents(post.body);
  return (
    <article>
      <PostHeader post={post} breadcrumb={breadcrumb} />
      <Container className="py-8 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-16 lg:py-12">
        <aside className="hidden lg:sticky lg:top-26 lg:block lg:max-h-[calc(100dvh-8rem)] lg:self-start lg:overflow-y-auto">
          <ContentsAside entries={contents} />
        </aside>
        <div className="min-w-0">
          <div className="mb-8 lg:hidden">
            <ContentsDetails entries={contents} />
          </div>
          <Prose>
            <Markdown source={post.body} />
          </Prose>
          <div className="mt-12 max-w-text">
            <AskAboutPost post={post} />
          </div>
          <PostEnd post={post} url={url} />
        </div>
      </Container>
    </article>
  );
}
