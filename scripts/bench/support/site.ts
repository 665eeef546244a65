import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import type { Server } from "./child";
import { startProduct } from "./product";

/** The built product with the demo company's content on an embedded database of its own. */
export async function startSite(port: number): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), "rozoom-bench-site-"));
  const settings = {
    DATA_DIR: folder,
    SITE_URL: `http://localhost:${port}`,
    LOG_LEVEL: "warn",
    RATE_LIMITS: "off",
  };
  const site = await startProduct(port, settings);
  return {
    ...site,
    async stop() {
      await site.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface SitePage {
  name: string;
  path: string;
}

const listed = z.object({ data: z.array(z.looseObject({ slug: z.string() })).min(1) });

/** One German page of each kind. */
export async function sitePages(site: Server): Promise<SitePage[]> {
  const firstSlug = async (door: string) => {
    const answer = await fetch(`${site.url}${door}?locale=de`);
    return listed.parse(await answer.json()).data[0]?.slug ?? "";
  };
  return [
    { name: "home", path: "/de" },
    { name: "service", path: `/de/services/${await firstSlug("/api/services")}` },
    { name: "blog list", path: "/de/blog" },
    { name: "post", path: `/de/blog/${await firstSlug("/api/blog/posts")}` },
    { name: "contact", path: "/de/contact" },
    { name: "legal", path: "/de/legal/impressum" },
  ];
}
