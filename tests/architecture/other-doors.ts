/**
 * Doors outside the list of operations: their methods, and who keeps them. A door of the API that anybody may add to
 * stands in `lib/api/operations` instead.
 */
export const otherDoors: Readonly<Record<string, { methods: string; kept: string }>> = {
  "app/[locale]/(site)/blog/feed.json/route.ts": { methods: "GET", kept: "the same for everyone" },
  "app/[locale]/(site)/blog/feed.xml/route.ts": { methods: "GET", kept: "the same for everyone" },
  "app/llms.txt/route.ts": { methods: "GET", kept: "the same for everyone" },
  "app/api/blog/posts/[idOrSlug]/route.ts": { methods: "GET", kept: "requirePublicRead" },
  "app/api/blog/posts/route.ts": { methods: "GET", kept: "requirePublicRead" },
  "app/api/services/route.ts": { methods: "GET", kept: "requirePublicRead" },
  "app/api/openapi.json/route.ts": { methods: "GET", kept: "requirePublicRead" },
  "app/api/media/[id]/route.ts": { methods: "GET", kept: "requirePublicRead" },
  "app/api/contact/route.ts": { methods: "POST", kept: "requireContactSender" },
  "app/api/chat/route.ts": { methods: "GET POST", kept: "the visitor's cookie" },
  "app/api/chat/[conversationId]/route.ts": { methods: "DELETE GET", kept: "the visitor's cookie" },
  "app/api/chat/[conversationId]/stream/route.ts": { methods: "GET", kept: "the visitor's cookie" },
  "app/api/chat/[conversationId]/stop/route.ts": { methods: "POST", kept: "the visitor's cookie" },
  "app/api/chat/[conversationId]/feedback/route.ts": { methods: "POST", kept: "the visitor's cookie" },
  "app/api/chat/[conversationId]/handoff/route.ts": { methods: "POST", kept: "the visitor's cookie" },
  "app/api/health/live/route.ts": { methods: "GET", kept: "says only that the process lives" },
  "app/api/health/ready/route.ts": { methods: "GET", kept: "says only that the database answers" },
  "app/api/metrics/route.ts": { methods: "GET", kept: "the operator's token" },
  "app/api/ops/audit/route.ts": { methods: "GET", kept: "requireOperations" },
  "app/api/ops/demo-people/route.ts": { methods: "GET", kept: "requireOperations" },
  "app/api/ops/leads/route.ts": { methods: "GET", kept: "requireOperations" },
  "app/api/ops/outbox/route.ts": { methods: "GET", kept: "requireOperations" },
  "app/api/ops/posts/[id]/route.ts": { methods: "PUT", kept: "requireOperations" },
  "app/api/v1/[...path]/route.ts": {
    methods: "DELETE GET PATCH POST PUT",
    kept: "says only that nothing is there",
  },
};

/**
 * Operations for people signed in whose door is open to sessions that still owe their second factor: the guard that
 * knows them stands within. By the operation's id.
 */
export const guardedWithin: Readonly<Record<string, string>> = {
  startTotp: "requireEnrolling",
  confirmTotp: "requireEnrolling, in enrolTotp",
};
