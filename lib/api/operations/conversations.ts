import { z } from "zod";
import {
  conversationFilter,
  conversationView,
  exportFormats,
  transcriptView,
} from "@/lib/account/model/conversation";
import { givenId } from "@/lib/projects/model/text-input";
import { defineOperation, pageOf, pageQuery } from "../model/operation";

const tag = "Conversations";
const path = "/api/v1/conversations";
const read = { kind: "own", scope: "account:read" } as const;
const params = z.strictObject({ conversationId: givenId });

export const listOwnConversationsOperation = defineOperation({
  id: "listOwnConversations",
  method: "GET",
  path,
  tag,
  summary: "One's own conversations, the last changed first",
  description: "With the company and in projects one is a member of.",
  access: read,
  query: pageQuery.extend(conversationFilter),
  output: pageOf(conversationView),
});

export const getTranscriptOperation = defineOperation({
  id: "getOwnTranscript",
  method: "GET",
  path: `${path}/{conversationId}`,
  tag,
  summary: "A conversation of one's own with all that was said",
  access: read,
  params,
  output: transcriptView,
});

export const exportConversationOperation = defineOperation({
  id: "exportConversation",
  method: "GET",
  path: `${path}/{conversationId}/export`,
  tag,
  summary: "A conversation of one's own as a file",
  access: read,
  params,
  query: z.strictObject({ format: z.enum(exportFormats).default("markdown") }),
  produces: "text/markdown",
});

export const deleteOwnConversationOperation = defineOperation({
  id: "deleteOwnConversation",
  method: "DELETE",
  path: `${path}/{conversationId}`,
  tag,
  summary: "Erase a conversation of one's own",
  access: { kind: "own", scope: null },
  params,
});

export const conversationOperations = [
  listOwnConversationsOperation,
  getTranscriptOperation,
  exportConversationOperation,
  deleteOwnConversationOperation,
];
