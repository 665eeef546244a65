import "server-only";
import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from "zod-openapi";
import { readiness } from "@/lib/admin/model/readiness";
import {
  apiConversation,
  apiConversationPage,
  conversationListQuery,
} from "@/lib/chat/model/api-conversation";
import { chatRequest, feedbackInput } from "@/lib/chat/model/chat-request";
import { leadInput, leadReceipt } from "@/lib/clients/model/lead-input";
import {
  apiFullPost,
  apiPostPage,
  apiServiceList,
  localeQuery,
  postListQuery,
} from "@/lib/content/model/api-content";
import { problemDocument } from "@/lib/core/http/problem";

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemDocument } },
});

const ok = (description: string, schema: z.ZodType) => ({
  description,
  content: { "application/json": { schema } },
});

const stream = {
  description:
    "UI message stream (AI SDK, protocol v1) as server-sent events; sources are source-url parts. X-Conversation-Id names the conversation.",
  content: { "text/event-stream": { schema: z.string() } },
};

const tooMany = problem("Too many requests; Retry-After says when to try again");
const notFound = problem("Not there, or not yours");
const conversationId = z.object({ conversationId: z.string() });
const session = [{ visitorCookie: [], csrfHeader: [] }];

/** An operation on one's own conversation that answers with nothing. */
function conversationAction(summary: string, body?: z.ZodType): ZodOpenApiOperationObject {
  return {
    summary,
    tags: ["Chat"],
    security: session,
    requestParams: { path: conversationId },
    ...(body ? { requestBody: { required: true, content: { "application/json": { schema: body } } } } : {}),
    responses: { "204": { description: "Done" }, "403": problem("Forged"), "404": notFound, "429": tooMany },
  };
}

/** The doors outside `/api/v1`: website, assistant, operations. */
export const sitePaths: ZodOpenApiPathsObject = {
  "/api/blog/posts": {
    get: {
      summary: "Published posts, newest first",
      tags: ["Content"],
      requestParams: { query: postListQuery },
      responses: {
        "200": ok("A page of posts", apiPostPage),
        "422": problem("Wrong parameter"),
        "429": tooMany,
      },
    },
  },
  "/api/blog/posts/{idOrSlug}": {
    get: {
      summary: "One post with its Markdown",
      tags: ["Content"],
      requestParams: { path: z.object({ idOrSlug: z.string() }), query: localeQuery },
      responses: { "200": ok("The post", apiFullPost), "404": notFound, "429": tooMany },
    },
  },
  "/api/services": {
    get: {
      summary: "All services with net prices",
      tags: ["Content"],
      requestParams: { query: localeQuery },
      responses: { "200": ok("The services", apiServiceList), "429": tooMany },
    },
  },
  "/api/contact": {
    post: {
      summary: "Leave a request for contact",
      description:
        "Also accepts a plain HTML form (application/x-www-form-urlencoded), answered with a small page (201, or 422 with the form kept).",
      tags: ["Contact"],
      requestBody: { required: true, content: { "application/json": { schema: leadInput } } },
      responses: {
        "201": ok("Stored; the reference is what people quote", leadReceipt),
        "403": problem("Forged"),
        "422": problem("Wrong or missing fields, each named"),
        "429": tooMany,
      },
    },
  },
  "/api/chat": {
    post: {
      summary: "Ask a question",
      description:
        "Without a visitor cookie a session begins and its cookies are set. With one, send the csrf cookie's value in X-CSRF-Token and the site's Origin.",
      tags: ["Chat"],
      requestBody: { required: true, content: { "application/json": { schema: chatRequest } } },
      responses: {
        "200": stream,
        "403": problem("Forged"),
        "404": notFound,
        "409": problem("Only the newest question can be answered again"),
        "413": problem("Body too large"),
        "422": problem("Wrong input, each field named"),
        "429": tooMany,
      },
    },
    get: {
      summary: "One's own conversations, newest first",
      tags: ["Chat"],
      security: session,
      requestParams: { query: conversationListQuery },
      responses: {
        "200": ok("A page of conversations", apiConversationPage),
        "404": notFound,
        "429": tooMany,
      },
    },
  },
  "/api/chat/{conversationId}": {
    get: {
      summary: "One's own conversation with its messages",
      tags: ["Chat"],
      security: session,
      requestParams: { path: conversationId },
      responses: { "200": ok("The conversation", apiConversation), "404": notFound, "429": tooMany },
    },
    delete: conversationAction("Erase one's own conversation"),
  },
  "/api/chat/{conversationId}/stream": {
    get: {
      summary: "Take up the answer being made",
      tags: ["Chat"],
      security: session,
      requestParams: { path: conversationId },
      responses: { "200": stream, "204": { description: "No answer is being made" }, "404": notFound },
    },
  },
  "/api/chat/{conversationId}/stop": { post: conversationAction("Stop the answer being made") },
  "/api/chat/{conversationId}/feedback": { post: conversationAction("Rate an answer", feedbackInput) },
  "/api/chat/{conversationId}/handoff": { post: conversationAction("Ask for a human") },
  "/api/health/live": {
    get: {
      summary: "The process lives",
      tags: ["Operations"],
      responses: { "200": { description: "Alive" } },
    },
  },
  "/api/health/ready": {
    get: {
      summary: "The process can serve",
      tags: ["Operations"],
      responses: { "200": ok("Ready", readiness), "503": ok("Not ready", readiness) },
    },
  },
  "/api/metrics": {
    get: {
      summary: "Metrics in Prometheus' text format",
      tags: ["Operations"],
      security: [{ metricsToken: [] }],
      responses: {
        "200": { description: "Metrics", content: { "text/plain": { schema: z.string() } } },
        "404": notFound,
      },
    },
  },
};
