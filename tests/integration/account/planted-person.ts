import { createHash } from "node:crypto";
import sharp from "sharp";
import { orm } from "@/db/client";
import {
  conversations,
  feedback,
  handoffs,
  idempotencyKeys,
  identities,
  leadEvents,
  leads,
  mailOutbox,
  messages,
  projectFiles,
  projectInvitations,
  visitors,
} from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { createApiKey } from "@/lib/account/api-keys/create-api-key";
import { createApiKeyInput } from "@/lib/account/model/api-key";
import { replaceAvatar } from "@/lib/account/profile/replace-avatar";
import { updateProfile } from "@/lib/account/profile/update-profile";
import { createSavedView } from "@/lib/account/saved-views/create-saved-view";
import { newId } from "@/lib/core/model/ids";
import { createProject } from "@/lib/projects/create-project";
import { createPrompt } from "@/lib/projects/create-prompt";
import { objectKey } from "@/lib/storage/model/object-key";
import { putObject } from "@/lib/storage/put-object";
import { createPerson, type Person, sessionBrowser, viewerFor } from "../support/people";

/** Words that occur nowhere else, one in each place a person leaves something. */
export const planted = {
  name: "Quastenflosser",
  email: "pflanzung-zwoelf@example.test",
  question: "Zwetschgenkern-Rezeptur",
  leadMessage: "Dachrinnenkonvolut",
  leadName: "Hildegunst-Lindwurm",
  key: "Nachtschalter",
  view: "Mondkalender",
  project: "Kupferkessel-Werk",
  prompt: "Sauerteigregel",
  fileName: "Preisgeheimnis.txt",
  fileText: "Bernsteinzimmer-Inhalt",
  subject: "github-subject-91827364",
} as const;

/** Somebody who has left something everywhere. */
export async function plantPerson(): Promise<Person & { projectId: string; conversationId: string }> {
  const person = await createPerson({ email: planted.email });
  const viewer = viewerFor(person);
  const db = await orm();
  await sessionBrowser(person);
  await updateProfile(viewer, { name: planted.name });
  const png = await sharp({ create: { width: 50, height: 50, channels: 3, background: "#123" } })
    .png()
    .toBuffer();
  await replaceAvatar(viewer, png);
  await db.insert(identities).values({ provider: "github", subject: planted.subject, userId: person.id });
  await createApiKey(viewer, createApiKeyInput.parse({ name: planted.key, scopes: ["chat"] }));
  await createSavedView(viewer, { table: "projects", name: planted.view, query: "q=a", isDefault: false });
  const conversationId = await plantConversation(person.id);
  await plantLead(conversationId);
  const project = await createProject(viewer, { name: planted.project, description: "" });
  await createPrompt(viewer, project.id, { title: planted.prompt, content: planted.prompt });
  await plantFile(project.id, person.id);
  await db.insert(projectInvitations).values({
    id: newId("invitation"),
    projectId: project.id,
    email: planted.email,
    role: "viewer",
    locale: "de",
    tokenHash: newId("request"),
    invitedBy: person.id,
    expiresAt: new Date(Date.now() + 86_400_000),
  });
  await db
    .insert(idempotencyKeys)
    .values({ owner: `${person.id}/ses_x`, key: planted.question, requestHash: "x" });
  return { ...person, name: planted.name, projectId: project.id, conversationId };
}

async function plantConversation(userId: string): Promise<string> {
  const db = await orm();
  const visitorId = newId("visitor");
  const conversationId = newId("conversation");
  const { projectId, assistantId } = siteAssistant;
  await db.insert(visitors).values({ id: visitorId, locale: "de" });
  await db.insert(conversations).values({
    id: conversationId,
    projectId,
    assistantId,
    visitorId,
    userId,
    channel: "site",
    locale: "de",
    title: planted.question,
    messageCount: 2,
  });
  const shared = { projectId, conversationId, status: "complete" as const };
  const answerId = newId("message");
  await db.insert(messages).values([
    {
      ...shared,
      id: newId("message"),
      position: 1,
      role: "user",
      text: planted.question,
      parts: [{ type: "text", text: planted.question }],
    },
    {
      ...shared,
      id: answerId,
      position: 2,
      role: "assistant",
      text: "Gern.",
      parts: [{ type: "text", text: "Gern." }],
    },
  ]);
  await db
    .insert(feedback)
    .values({ messageId: answerId, projectId, conversationId, rating: -1, comment: planted.question });
  const handoffId = newId("handoff");
  await db.insert(handoffs).values({ id: handoffId, projectId, conversationId });
  await plantMail(`handoff:${handoffId}`, "hallo@rozoom-ki.example", planted.question);
  return conversationId;
}

async function plantLead(conversationId: string): Promise<void> {
  const db = await orm();
  const id = newId("lead");
  const { projectId } = siteAssistant;
  await db.insert(leads).values({
    id,
    projectId,
    source: "contact_form",
    page: "/de/contact",
    locale: "de",
    conversationId,
    name: planted.leadName,
    email: planted.email.toUpperCase(),
    message: planted.leadMessage,
    consentAt: new Date(),
    dedupeKey: id,
  });
  await db.insert(leadEvents).values({
    id: newId("leadEvent"),
    leadId: id,
    projectId,
    kind: "note",
    text: planted.leadMessage,
    actorId: "usr_x",
  });
  await plantMail(
    `lead-alert:${id}`,
    "hallo@rozoom-ki.example",
    `${planted.leadName}: ${planted.leadMessage}`,
  );
  await plantMail(`lead-confirmation:${id}`, planted.email, planted.leadMessage);
}

async function plantMail(dedupeKey: string, recipient: string, text: string): Promise<void> {
  await (await orm()).insert(mailOutbox).values({
    id: newId("mail"),
    kind: "lead_alert",
    dedupeKey,
    recipient,
    locale: "de",
    subject: "Betreff",
    text,
    html: text,
    status: "kept",
  });
}

async function plantFile(projectId: string, userId: string): Promise<void> {
  const id = newId("file");
  const bytes = new TextEncoder().encode(planted.fileText);
  const storageKey = objectKey("file", id);
  await putObject(storageKey, bytes);
  await (await orm()).insert(projectFiles).values({
    id,
    projectId,
    name: planted.fileName,
    contentType: "text/plain",
    sizeBytes: bytes.byteLength,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    storageKey,
    status: "ready",
    uploadedBy: userId,
  });
}
