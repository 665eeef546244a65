import "server-only";
import { disk } from "./internal/disk";

/** Deletes a stored file; one that is gone already is fine. */
export async function deleteObject(key: string): Promise<void> {
  await (await disk()).delete(key);
}
