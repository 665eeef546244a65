import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { leads } from "@/db/schema";
import { getPublishedAssistant } from "@/lib/assistants/get-published-assistant";
import { leadReference } from "@/lib/clients/model/lead-input";
import { secrets } from "@/lib/core/env-secrets";
import { toAppError } from "@/lib/core/model/errors";
import { createConversationCipher } from "@/lib/privacy/conversation-cipher";
import { hideKnown, type KnownPerson, maskForDisplay } from "@/lib/privacy/model/display-mask";
import { emptyMaskState, type MaskState } from "@/lib/privacy/model/mask";

/** What a conversation's texts are masked with. */
export interface Masked {
  id: string;
  assistantId: string;
  projectId: string;
  maskedData: string | null;
}

export interface ConversationLead extends KnownPerson {
  id: string;
  reference: string;
}

/** Shows texts of one conversation in their order; what one introduces stays hidden in the next. */
export type ShowText = (text: string) => string;

/** Newest listed request of each conversation. */
export async function findConversationLeads(
  db: Orm,
  projectId: string,
  conversationIds: readonly string[],
): Promise<ReadonlyMap<string, ConversationLead>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await db
    .select({
      id: leads.id,
      number: leads.number,
      createdAt: leads.createdAt,
      conversationId: leads.conversationId,
      name: leads.name,
      email: leads.email,
      phone: leads.phone,
    })
    .from(leads)
    .where(
      and(
        eq(leads.projectId, projectId),
        inArray(leads.conversationId, [...conversationIds]),
        isNull(leads.mergedIntoId),
      ),
    )
    .orderBy(leads.number);
  return new Map(
    rows.map(({ conversationId, number, createdAt, ...lead }) => [
      conversationId ?? "",
      { ...lead, reference: leadReference(number, createdAt) },
    ]),
  );
}

/** How the conversation's texts are shown: as they are, or with personal data masked. */
export async function textsOf(
  conversation: Masked,
  lead: ConversationLead | undefined,
  isMasked: boolean,
): Promise<ShowText> {
  if (!isMasked) return (text) => text;
  const publicText = await publishedText(conversation);
  let state = hideKnown(lead ? [lead] : [], storedState(conversation));
  return (text) => {
    const shown = maskForDisplay(text, state, publicText);
    state = shown.state;
    return shown.text;
  };
}

/** A map whose key is gone hides nothing more than what is found in the texts themselves. */
function storedState({ id, maskedData }: Masked): MaskState {
  if (!maskedData) return emptyMaskState;
  try {
    return createConversationCipher(secrets().encryptionKeys).decrypt(id, maskedData);
  } catch {
    return emptyMaskState;
  }
}

/** The company's own contact data, which is no secret; none when the assistant is gone. */
async function publishedText({ projectId, assistantId }: Masked): Promise<string> {
  try {
    return (await getPublishedAssistant(projectId, assistantId)).config.publicText;
  } catch (error) {
    if (toAppError(error).code === "not_found") return "";
    throw error;
  }
}
