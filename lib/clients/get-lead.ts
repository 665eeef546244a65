import "server-only";
import { and, asc, desc, eq, getTableColumns, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { conversations, leadEvents, leads, messages, users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { storableText } from "@/lib/core/model/storable-text";
import { findRevealed } from "@/lib/privacy/reveal";
import { leadLetter, nameOf } from "./internal/lead-letter";
import { type ShownPerson, showLead, showPerson } from "./internal/show-lead";
import type { LeadDetail, LeadEvent } from "./model/lead-detail";
import { leadReference } from "./model/lead-input";

/** Characters of the first question that name a conversation. */
const titleLength = 80;

/** Other requests of one address that are suggested. */
const maxDuplicates = 10;

/**
 * A request with its history, the duplicates joined to it, others of the same address, and what a mail to its sender
 * begins with. A merged one answers with the request it was merged into.
 * @throws AppError `not_found`.
 */
export async function getLead(viewer: UserViewer, projectId: string, leadId: string): Promise<LeadDetail> {
  requirePermission(viewer, "leads.read");
  const db = await orm();
  const rows = await readFamily(db, projectId, storableText(leadId));
  const kept = rows.find(({ lead }) => lead.mergedIntoId === null);
  if (!kept) throw new AppError("not_found", { message: "no such lead" });
  const { lead, owner } = kept;
  const merged = rows.filter((row) => row !== kept).map((row) => row.lead);
  const others = await db
    .select({ lead: getTableColumns(leads), owner: { id: users.id, name: users.name } })
    .from(leads)
    .leftJoin(users, eq(users.id, leads.ownerId))
    .where(
      and(
        eq(leads.projectId, projectId),
        isNull(leads.mergedIntoId),
        ne(leads.id, lead.id),
        sql`lower(${leads.email}) = lower(${lead.email})`,
      ),
    )
    .orderBy(desc(leads.createdAt))
    .limit(maxDuplicates);
  const revealed = await findRevealed(db, viewer, "lead", [lead.id, ...others.map((row) => row.lead.id)]);
  const isMasked = !revealed.has(lead.id);
  const person = showPerson(lead, isMasked);
  const family = [lead, ...merged];
  const { excerpt: _, ...summary } = showLead(lead, owner, isMasked);
  return {
    ...summary,
    message: person.text(lead.message),
    page: lead.page,
    consentAt: lead.consentAt.toISOString(),
    conversation: await findConversation(db, projectId, lead.conversationId, person),
    events: await readEvents(db, projectId, family, person),
    merged: merged.map((duplicate) => ({
      id: duplicate.id,
      reference: leadReference(duplicate.number, duplicate.createdAt),
      source: duplicate.source,
      // The duplicate may have been signed with another spelling of the name.
      message: person.text(showPerson(duplicate, isMasked).text(duplicate.message)),
      submissions: duplicate.submissions,
      createdAt: duplicate.createdAt.toISOString(),
    })),
    duplicates: others.map((row) => showLead(row.lead, row.owner, !revealed.has(row.lead.id))),
    mail: await leadLetter(lead, person.name, await nameOf(db, viewer.userId)),
    canMerge: viewer.role === "admin",
  };
}

/** The request that `leadId` names or was merged into, and all that was merged into it. */
async function readFamily(db: Orm, projectId: string, leadId: string) {
  const kept = db
    .select({ id: sql<string>`coalesce(${leads.mergedIntoId}, ${leads.id})`.as("kept_id") })
    .from(leads)
    .where(and(eq(leads.id, leadId), eq(leads.projectId, projectId)));
  return db
    .select({ lead: getTableColumns(leads), owner: { id: users.id, name: users.name } })
    .from(leads)
    .leftJoin(users, eq(users.id, leads.ownerId))
    .where(
      and(eq(leads.projectId, projectId), or(inArray(leads.id, kept), inArray(leads.mergedIntoId, kept))),
    )
    .orderBy(asc(leads.createdAt));
}

async function findConversation(
  db: Orm,
  projectId: string,
  conversationId: string | null,
  person: ShownPerson,
): Promise<LeadDetail["conversation"]> {
  if (conversationId === null) return null;
  const [row] = await db
    .select({
      id: conversations.id,
      question: messages.text,
      messageCount: conversations.messageCount,
    })
    .from(conversations)
    .leftJoin(messages, and(eq(messages.conversationId, conversations.id), eq(messages.position, 0)))
    .where(and(eq(conversations.id, conversationId), eq(conversations.projectId, projectId)));
  if (!row) return null;
  const { id, question, messageCount } = row;
  // The stored title is cut: half an address in it would not be recognised.
  return { id, title: question === null ? null : person.text(question).slice(0, titleLength), messageCount };
}

type Family = readonly Pick<typeof leads.$inferSelect, "id" | "number" | "createdAt">[];

async function readEvents(
  db: Orm,
  projectId: string,
  family: Family,
  person: ShownPerson,
): Promise<LeadEvent[]> {
  const rows = await db
    .select({ event: getTableColumns(leadEvents), actor: users.name })
    .from(leadEvents)
    .leftJoin(users, eq(users.id, leadEvents.actorId))
    .where(
      and(
        eq(leadEvents.projectId, projectId),
        inArray(
          leadEvents.leadId,
          family.map((lead) => lead.id),
        ),
      ),
    )
    .orderBy(desc(leadEvents.createdAt), desc(leadEvents.id));
  const names = await ownerNames(
    db,
    rows.flatMap(({ event }) => (event.kind === "owner" ? [event.data.from, event.data.to] : [])),
  );
  const told = (value: string | string[] | null | undefined, kind: string): string | null => {
    if (Array.isArray(value)) return value.join(", ");
    if (typeof value !== "string") return null;
    return kind === "owner" ? (names.get(value) ?? null) : value;
  };
  return rows.map(({ event, actor }) => {
    const origin = family.find((lead) => lead.id === event.leadId && lead !== family[0]);
    return {
      id: event.id,
      kind: event.kind,
      at: event.createdAt.toISOString(),
      actor,
      text: event.text === null ? null : person.text(event.text),
      from: told(event.data.from, event.kind),
      to: event.kind === "merged" ? told(event.data.reference, "merged") : told(event.data.to, event.kind),
      subject: typeof event.data.subject === "string" ? person.text(event.data.subject) : null,
      reference: origin ? leadReference(origin.number, origin.createdAt) : null,
    };
  });
}

async function ownerNames(
  db: Orm,
  ids: readonly (string | string[] | null | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === "string"))];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, wanted));
  return new Map(rows.map((row) => [row.id, row.name]));
}
