import { z } from "zod";
import { conversationListQuery, staffConversation, transcript } from "@/lib/chat/model/transcript";
import { defineOperation, type Operation, pageOf, pageQuery } from "../model/operation";

const tag = "Administration";
const read = { kind: "site", permission: "conversations.read" } as const;
const params = z.strictObject({ conversationId: z.string().max(64) });

export const browseConversationsOperation = defineOperation({
  id: "listStaffConversations",
  method: "GET",
  path: "/api/v1/admin/conversations",
  tag,
  summary: "List the conversations of the company's website",
  description:
    "Operators see personal data masked, and a search of theirs finds only what they can read; the page may be shorter than asked for although there are more.",
  access: read,
  query: pageQuery.extend(conversationListQuery.shape),
  output: pageOf(staffConversation),
});

export const getStaffTranscriptOperation = defineOperation({
  id: "getStaffTranscript",
  method: "GET",
  path: "/api/v1/admin/conversations/{conversationId}",
  tag,
  summary: "Read a conversation with the record of each answer",
  access: read,
  params,
  output: transcript,
});

export const revealConversationOperation = defineOperation({
  id: "revealConversation",
  method: "POST",
  path: "/api/v1/admin/conversations/{conversationId}/reveal",
  tag,
  summary: "See the personal data of a conversation for the rest of the session",
  description: "Written to the audit log as `conversation.revealed`.",
  access: { kind: "site", permission: "conversations.reveal" },
  params,
});

export const exportStaffTranscriptOperation = defineOperation({
  id: "exportStaffTranscript",
  method: "GET",
  path: "/api/v1/admin/conversations/{conversationId}/export",
  tag,
  summary: "Take a conversation as a file",
  description: "Taking a copy is written to the audit log.",
  access: { kind: "site", permission: "conversations.export" },
  params,
  output: transcript,
});

export const adminConversationOperations: readonly Operation[] = [
  browseConversationsOperation,
  getStaffTranscriptOperation,
  revealConversationOperation,
  exportStaffTranscriptOperation,
];
