import "server-only";
import type { Orm } from "../database";
import { seedBlog } from "./blog";
import { seedSite } from "./site";
import { seedSiteAssistant } from "./site-assistant";

/**
 * The scenario a fresh installation starts with: the company's content in three languages and the assistant of
 * its site. Deterministic: the same rows each time, nothing random, no present time. The caller gives the transaction.
 */
export async function seedDemoCompany(transaction: Orm): Promise<void> {
  await seedSite(transaction);
  await seedBlog(transaction);
  await seedSiteAssistant(transaction);
}
