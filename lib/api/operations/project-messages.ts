import { projectAnswer, projectChatInput, projectConversation } from "@/lib/chat/model/project-chat";
import {
  addMessageInput,
  conversationFilter,
  conversationParams,
  conversationSummary,
  messageFilter,
  messageParams,
  messageView,
} from "@/lib/projects/model/message";
import { projectParams } from "@/lib/projects/model/project";
import { defineOperation, pageOf, pageQuery } from "../model/operation";

const tag = "Messages";
const messagesPath = "/api/v1/projects/{projectId}/messages";
const conversationPath = "/api/v1/projects/{projectId}/conversations/{conversationId}";
const read = { kind: "project", permission: "project.messages.read", scope: "messages:read" } as const;
const write = { kind: "project", permission: "project.messages.write", scope: "messages:write" } as const;
const chat = { kind: "project", permission: "project.chat", scope: "chat" } as const;

export const listMessagesOperation = defineOperation({
  id: "listMessages",
  method: "GET",
  path: messagesPath,
  tag,
  summary: "Everything said in a project, the newest first",
  access: read,
  params: projectParams,
  query: pageQuery.extend(messageFilter),
  output: pageOf(messageView),
});

export const addMessageOperation = defineOperation({
  id: "addMessage",
  method: "POST",
  path: messagesPath,
  tag,
  summary: "Write a message that nobody answers",
  description:
    "It becomes history that the next chat turn knows. Messages with the role `system` steer what the assistant says in their conversation.",
  access: write,
  params: projectParams,
  body: addMessageInput,
  output: messageView,
  status: 201,
  maxBytes: 256 * 1024,
});

export const getMessageOperation = defineOperation({
  id: "getMessage",
  method: "GET",
  path: "/api/v1/projects/{projectId}/messages/{messageId}",
  tag,
  summary: "A message",
  access: read,
  params: messageParams,
  query: pageQuery.pick({ fields: true }),
  output: messageView,
});

export const deleteMessageOperation = defineOperation({
  id: "deleteMessage",
  method: "DELETE",
  path: "/api/v1/projects/{projectId}/messages/{messageId}",
  tag,
  summary: "Delete a message",
  access: write,
  params: messageParams,
});

export const listProjectConversationsOperation = defineOperation({
  id: "listProjectConversations",
  method: "GET",
  path: "/api/v1/projects/{projectId}/conversations",
  tag,
  summary: "A project's conversations, the one spoken in last first",
  access: read,
  params: projectParams,
  query: pageQuery.extend(conversationFilter),
  output: pageOf(conversationSummary),
});

export const getProjectConversationOperation = defineOperation({
  id: "getProjectConversation",
  method: "GET",
  path: conversationPath,
  tag,
  summary: "A conversation with its messages as they are shown",
  access: read,
  params: conversationParams,
  output: projectConversation,
});

export const deleteProjectConversationOperation = defineOperation({
  id: "deleteProjectConversation",
  method: "DELETE",
  path: conversationPath,
  tag,
  summary: "Delete a conversation with its messages",
  access: write,
  params: conversationParams,
});

export const resumeProjectAnswerOperation = defineOperation({
  id: "resumeProjectAnswer",
  method: "GET",
  path: "/api/v1/projects/{projectId}/conversations/{conversationId}/stream",
  tag,
  summary: "Read along an answer that is being made, from its beginning",
  description: "204 when none is being made.",
  access: read,
  params: conversationParams,
  produces: "text/event-stream",
});

export const stopProjectAnswerOperation = defineOperation({
  id: "stopProjectAnswer",
  method: "POST",
  path: "/api/v1/projects/{projectId}/conversations/{conversationId}/stop",
  tag,
  summary: "Stop the answer that is being made",
  description: "What was said so far stays.",
  access: chat,
  params: conversationParams,
});

export const projectChatOperation = defineOperation({
  id: "projectChat",
  method: "POST",
  path: "/api/v1/projects/{projectId}/chat",
  tag,
  summary: "Ask the project's assistant",
  description:
    "It heeds the project's prompts and the conversation's system messages, knows the history, and quotes prompts and files with numbers. With `stream: true` the answer is a UI message stream (server-sent events, protocol v1 of the AI SDK) instead of JSON.",
  access: chat,
  params: projectParams,
  body: projectChatInput,
  output: projectAnswer,
});

export const projectMessageOperations = [
  listMessagesOperation,
  addMessageOperation,
  getMessageOperation,
  deleteMessageOperation,
  listProjectConversationsOperation,
  getProjectConversationOperation,
  deleteProjectConversationOperation,
  resumeProjectAnswerOperation,
  stopProjectAnswerOperation,
  projectChatOperation,
];
