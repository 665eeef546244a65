import "server-only";
import { disk } from "./internal/disk";

/** Whether the store answers: asks for a file nobody has. @throws whatever the folder or the bucket's server says. */
export async function checkStore(): Promise<void> {
  await (await disk()).exists("health/none");
}
