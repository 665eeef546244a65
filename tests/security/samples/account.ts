import { eq } from "drizzle-orm";
import sharp from "sharp";
import { orm } from "@/db/client";
import { dataExports, projectMembers, uploads } from "@/db/schema";
import { newId } from "@/lib/core/model/ids";
import { objectKey } from "@/lib/storage/model/object-key";
import { putObject } from "@/lib/storage/put-object";
import { storeConversation } from "../../integration/admin/conversation-scene";
import { make, textOf } from "../send";
import type { World } from "../world";
import { personOf, type Samples } from "./sample";

async function picture() {
  const drawn = sharp({ create: { width: 60, height: 60, channels: 3, background: "#246" } });
  return { body: new Uint8Array(await drawn.png().toBuffer()), headers: { "content-type": "image/png" } };
}

async function keyId(world: World) {
  const made = await make(world, "createApiKey", { body: { name: "Zum Drehen", scopes: ["chat"] } });
  return { apiKeyId: textOf(made) };
}

async function conversation(world: World) {
  const { conversationId } = await storeConversation({
    question: "Was kostet ein Workshop?",
    change: { userId: world.owner.id },
  });
  return { conversationId };
}

async function view(world: World) {
  const body = { table: "leads", name: `Offene ${newId("savedView")}`, query: "status=new" };
  return { viewId: textOf(await make(world, "createSavedView", { body })) };
}

/** A copy of somebody's data that is ready to be fetched. */
async function readyExport({ owner }: World) {
  const db = await orm();
  const uploadId = newId("upload");
  const storageKey = objectKey("export", uploadId);
  await putObject(storageKey, new TextEncoder().encode("Kopie"));
  await db.insert(uploads).values({
    id: uploadId,
    purpose: "export",
    userId: owner.id,
    name: "kopie.zip",
    contentType: "application/zip",
    sizeBytes: 5,
    sha256: uploadId,
    storageKey,
  });
  const id = newId("dataExport");
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db.insert(dataExports).values({
    id,
    userId: owner.id,
    status: "ready",
    progress: 100,
    uploadId,
    expiresAt,
  });
  return { exportId: id };
}

export const accountSamples: Samples = {
  updateProfile: { call: () => ({ body: { name: "Anders Genannt" } }) },
  replaceAvatar: { call: picture },
  getOwnAvatar: {
    async call(world, name) {
      const by = name === "ownerKey" || name === "keyOfOtherProject" ? "owner" : name;
      if (by !== "anonymous" && by !== "pending" && by !== "suspended" && by !== "keyWithoutScope") {
        await make(world, "replaceAvatar", await picture(), by);
      }
      return {};
    },
  },
  getAvatar: {
    async call(world) {
      await make(world, "replaceAvatar", await picture());
      return { params: { userId: world.owner.id } };
    },
    // Members of one's projects are seen, and staff sees everybody.
    expected: { editor: 200, viewer: 200, operator: 200, admin: 200 },
  },
  requestDeletion: {
    async call(world, name) {
      const members = eq(projectMembers.projectId, world.projectId);
      const db = await orm();
      await db.delete(projectMembers).where(members);
      return { body: { email: personOf(world, name).email } };
    },
    refusedWhileActing: true,
  },
  requestExport: { call: () => ({}), refusedWhileActing: true },
  createApiKey: {
    call: () => ({ body: { name: "Neuer Schlüssel", scopes: ["projects:read"] } }),
    refusedWhileActing: true,
  },
  rotateApiKey: {
    call: async (world) => ({ params: await keyId(world), body: {} }),
    refusedWhileActing: true,
  },
  revokeApiKey: { call: async (world) => ({ params: await keyId(world) }) },
  getOwnTranscript: { call: async (world) => ({ params: await conversation(world) }) },
  exportConversation: { call: async (world) => ({ params: await conversation(world) }) },
  deleteOwnConversation: { call: async (world) => ({ params: await conversation(world) }) },
  getExport: { call: async (world) => ({ params: await readyExport(world) }) },
  deleteExport: { call: async (world) => ({ params: await readyExport(world) }) },
  downloadExport: {
    async call(world) {
      const params = await readyExport(world);
      const shown = await make(world, "getExport", { params });
      const url = new URL(textOf(shown, "downloadUrl"), "http://localhost:3000");
      return { params, query: { token: url.searchParams.get("token") ?? "" } };
    },
    refusedWhileActing: true,
  },
  createSavedView: { call: () => ({ body: { table: "leads", name: "Offene", query: "status=new" } }) },
  updateSavedView: { call: async (world) => ({ params: await view(world), body: { name: "Umbenannt" } }) },
  deleteSavedView: { call: async (world) => ({ params: await view(world) }) },
};
