import sharp from "sharp";
import { newId } from "@/lib/core/model/ids";
import { make, textOf } from "../send";
import type { World } from "../world";
import type { Samples } from "./sample";

const kind = "post";

function postNamed(slug: string) {
  const texts = { title: "Ein Beitrag", description: "Kurz gesagt.", body: "## Ja\n\nText." };
  return {
    categoryId: "practice",
    authorId: "jonas-albrecht",
    tagIds: ["chatbot"],
    translations: {
      de: { ...texts, slug },
      en: { ...texts, slug: `${slug}-en` },
      uk: { ...texts, slug: `${slug}-uk` },
    },
  };
}

/** A new draft of a post. */
async function draft(world: World) {
  const made = await make(world, "createContent", { params: { kind } }, "admin");
  return { params: { kind, id: textOf(made) }, baseRevision: Number(made.revision) };
}

/** A post with all its texts, saved once. */
async function complete(world: World) {
  const { params, baseRevision } = await draft(world);
  const content = postNamed(`beitrag-${newId("post").slice(-12)}`);
  const saved = await make(world, "saveContent", { params, body: { baseRevision, content } }, "admin");
  return { params, baseRevision: Number(saved.revision) };
}

export const contentSamples: Samples = {
  listContent: { call: () => ({ params: { kind } }) },
  createContent: { call: () => ({ params: { kind } }) },
  getContent: { call: async (world) => ({ params: (await draft(world)).params }) },
  saveContent: {
    async call(world) {
      const { params, baseRevision } = await draft(world);
      return { params, body: { baseRevision, content: postNamed("entwurf") } };
    },
  },
  deleteContent: { call: async (world) => ({ params: (await draft(world)).params }) },
  publishContent: {
    async call(world) {
      const { params, baseRevision } = await complete(world);
      return { params, body: { baseRevision } };
    },
  },
  unpublishContent: {
    async call(world) {
      const { params, baseRevision } = await complete(world);
      const shown = await make(world, "publishContent", { params, body: { baseRevision } }, "admin");
      return { params, body: { baseRevision: Number(shown.revision) } };
    },
  },
  listContentRevisions: { call: async (world) => ({ params: (await draft(world)).params }) },
  getContentRevision: {
    async call(world) {
      const { params, baseRevision } = await draft(world);
      return { params: { ...params, number: String(baseRevision) } };
    },
  },
  restoreContentRevision: {
    async call(world) {
      const { params, baseRevision } = await complete(world);
      return { params: { ...params, number: "1" }, body: { baseRevision } };
    },
  },
  addMedia: {
    async call() {
      const picture = sharp({ create: { width: 40, height: 40, channels: 3, background: "#246" } });
      return {
        query: { name: "bild.png" },
        body: new Uint8Array(await picture.png().toBuffer()),
        headers: { "content-type": "application/octet-stream" },
      };
    },
  },
};
