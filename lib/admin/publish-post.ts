import "server-only";
import { orm } from "@/db/client";
import { listPostAddresses } from "@/lib/content/list-post-addresses";
import type { PostInput } from "@/lib/content/model/post-input";
import { savePost } from "@/lib/content/save-post";
import { showPostChange } from "./content/show-change";

/**
 * Saves a post from outside the editor (a command, an import), has the assistant learn it, and renews the pages that show it, all or
 * nothing. @throws AppError `invalid_input`.
 */
export async function publishPost(id: string, input: PostInput): Promise<void> {
  const db = await orm();
  const before = await listPostAddresses(db);
  await db.transaction(async (transaction) => {
    await savePost(transaction, id, input);
    await showPostChange(
      transaction,
      id,
      before,
      input.publishedAt ? new Date(input.publishedAt) : new Date(),
    );
  });
}
