// biome-ignore-all format: made by `npm run client`
// Made from the OpenAPI document by `npm run client`; a change here is lost.

export interface Schemas {
  "LeadChange": { seenAt: string; status?: "new" | "contacted" | "qualified" | "won" | "lost"; ownerId?: string | null; tags?: string[] };
  "LeadNoteInput": { text: string };
  "LeadMailInput": { seenAt: string; subject: string; text: string };
  "LeadMergeInput": { duplicateId: string };
  "CreateApiKey": { name: string; scopes: ("account:read" | "projects:read" | "projects:write" | "members:read" | "members:write" | "prompts:read" | "prompts:write" | "messages:read" | "messages:write" | "files:read" | "files:write" | "chat")[]; projectId?: string | null; expiresAt?: string | null; requestsPerMinute?: number | null };
  "RotateApiKey": { overlapDays?: number };
  "ChangeMemberRole": { role: "owner" | "editor" | "viewer" };
  "InviteMember": { email: string; role?: "owner" | "editor" | "viewer"; locale?: "de" | "en" | "uk" };
  "InvitationToken": { token: string };
  "AddMessage": { role: "user" | "assistant" | "system"; content: string; conversationId?: string };
  "ProjectChat": { message?: string; conversationId?: string; stream?: boolean; promptIds?: string[]; locale?: "de" | "en" | "uk"; messageId?: string; replaces?: string; retry?: string };
  "CreateProject": { name: string; description?: string };
  "UpdateProject": { name?: string; description?: string };
  "CreatePrompt": { title: string; content: string };
  "UpdatePrompt": { title?: string; content?: string; version: number };
  "RestorePrompt": { version: number };
  "CreateSavedView": { table: string; name: string; query: string; isDefault?: boolean };
  "UpdateSavedView": { name?: string; query?: string; isDefault?: boolean };
  "UpdateProfile": { name?: string; locale?: "de" | "en" | "uk"; timeZone?: string; notifications?: { projects?: boolean; exports?: boolean; leads?: boolean; handoffs?: boolean } };
  "DeletionRequest": { email: string };
  "LeadInput": { source?: "contact_form" | "chat_card"; locale: "de" | "en" | "uk"; page?: string; conversationId?: string; name?: string; email: string; phone?: string; company?: string; message?: string; consent: true; website?: string; elapsedMs?: number };
  "ChatRequest": { id?: string; locale: "de" | "en" | "uk"; message?: Schemas["UserMessage"]; replaces?: string; retry?: string; page?: string };
  "UserMessage": { id?: string; role: "user"; parts: { type: "text"; text: string }[]; metadata?: unknown };
  "ChatFeedback": { messageId: string; rating: 1 | -1 | 0; reason?: "wrong" | "incomplete" | "unclear" | "other"; comment?: string };
  "Problem": { type: string; title: string; status: number; code: "bad_request" | "unauthenticated" | "second_factor_required" | "reauthentication_required" | "payment_required" | "forbidden" | "csrf_rejected" | "not_found" | "method_not_allowed" | "conflict" | "payload_too_large" | "unsupported_media_type" | "invalid_input" | "rate_limited" | "internal" | "provider_failed" | "unavailable"; detail?: string; requestId: string; errors?: { path: string; code: string; message: string }[] };
  "StaffConversation": { id: string; question: string | null; locale: "de" | "en" | "uk"; agent: string | null; status: "open" | "handoff"; messageCount: number; failedCount: number; ratedUp: number; ratedDown: number; modes: ("model" | "extractive")[]; costMicroCents: number | null; lead: { id: string; reference: string } | null; isMasked: boolean; createdAt: string; updatedAt: string };
  "StaffTranscript": { id: string; locale: "de" | "en" | "uk"; agent: string | null; status: "open" | "handoff"; messageCount: number; failedCount: number; ratedUp: number; ratedDown: number; modes: ("model" | "extractive")[]; costMicroCents: number | null; lead: { id: string; reference: string } | null; isMasked: boolean; createdAt: string; updatedAt: string; hasAccount: boolean; handoffAt: string | null; messages: Schemas["StaffMessage"][] };
  "StaffMessage": { id: string; role: "user" | "assistant" | "system"; text: string; status: "complete" | "streaming" | "interrupted" | "stopped" | "failed"; agent: string | null; takenOverFrom: string | null; sources: { number: number; chunkId: string; url: string; title: string; headingPath: string[]; passage: string; locale: string; score: number }[]; suggestions: string[]; notice: "quoted" | "price" | "declined" | null; leadCard: "offer" | "no_answer" | "handoff" | null; rating: { value: number; reason: string | null; comment: string | null } | null; record: Schemas["AnswerRecord"] | null; createdAt: string };
  "AnswerRecord": { mode: "model" | "extractive"; outcome: "complete" | "interrupted" | "stopped" | "failed"; provider: string | null; model: string | null; inputTokens: number | null; outputTokens: number | null; costMicroCents: number | null; promptVersion: number; route: { by?: string | null; predicted?: string | null; confidence?: number | null; previous?: string | null; agent?: string | null; locale?: string | null }; passages: ({ number: number; chunkId: string; title: string; headingPath: string[]; url: string; anchor?: string | null; locale: string; score: number; lexicalRank?: number | null; vectorRank?: number | null; cited: boolean; text: string | null })[]; attempts: ({ provider: string; modelId: string; code: string; status?: number | null; durationMs: number; skipped: boolean })[]; checks: { answered?: boolean; moderation?: string; cited?: number[]; removedCitations?: number[]; removedLinks?: string[]; unknownPrices?: string[]; maskedValues?: number }; stepsMs: Record<string, number> };
  "LeadSummary": { id: string; reference: string; status: "new" | "contacted" | "qualified" | "won" | "lost"; source: "contact_form" | "chat_card"; locale: "de" | "en" | "uk"; name: string | null; email: string; phone: string | null; company: string | null; excerpt: string; owner: Schemas["Colleague"] | null; tags: string[]; submissions: number; isMasked: boolean; createdAt: string; updatedAt: string };
  "Colleague": { id: string; name: string };
  "LeadBoard": { columns: ({ status: "new" | "contacted" | "qualified" | "won" | "lost"; total: number; leads: Schemas["LeadSummary"][] })[] };
  "LeadFacets": { colleagues: Schemas["Colleague"][]; tags: string[] };
  "LeadDetail": { id: string; reference: string; status: "new" | "contacted" | "qualified" | "won" | "lost"; source: "contact_form" | "chat_card"; locale: "de" | "en" | "uk"; name: string | null; email: string; phone: string | null; company: string | null; owner: Schemas["Colleague"] | null; tags: string[]; submissions: number; isMasked: boolean; createdAt: string; updatedAt: string; message: string; page: string; consentAt: string; conversation: { id: string; title: string | null; messageCount: number } | null; events: Schemas["LeadEvent"][]; merged: ({ id: string; reference: string; source: "contact_form" | "chat_card"; message: string; submissions: number; createdAt: string })[]; duplicates: Schemas["LeadSummary"][]; mail: { subject: string; greeting: string; signature: string }; canMerge: boolean };
  "LeadEvent": { id: string; kind: "note" | "status" | "owner" | "tags" | "mail" | "merged"; at: string; actor: string | null; text: string | null; from: string | null; to: string | null; subject: string | null; reference: string | null };
  "AuditRow": { id: string; sequence: number; at: string; actor: { id: string; name: string | null; role: string }; behind: { id: string; name: string | null } | null; action: string; target: { type: string; id: string }; projectId: string | null; before: Record<string, string | number | boolean | null | string[]> | null; after: Record<string, string | number | boolean | null | string[]> | null; network: string | null; requestId: string | null; hash: string; previousHash: string };
  "ChainVerdict": { ok: true; rows: number; head: { sequence: number; hash: string } | null } | { ok: false; rows: number; brokenAt: number; fault: "removed" | "unlinked" | "changed" | "rewritten" };
  "JobsOverview": { at: string; queues: ({ id: string; waiting: number; active: number; failed: number; completed: number; lastDoneAt: string | null })[]; schedules: ({ id: string; cron: string; timeZone: string; nextAt: string | null; lastAt: string | null; lastState: string | null })[] };
  "FailedJob": { id: string; queue: string; createdAt: string; failedAt: string | null; attempts: number; error: string; detail: string | null; data: string };
  "MailRow": { id: string; kind: string; recipient: string; subject: string; locale: "de" | "en" | "uk"; status: "queued" | "sent" | "kept" | "failed"; attempts: number; error: string | null; createdAt: string; sentAt: string | null };
  "MailDetail": { id: string; kind: string; recipient: string; subject: string; locale: "de" | "en" | "uk"; status: "queued" | "sent" | "kept" | "failed"; attempts: number; error: string | null; createdAt: string; sentAt: string | null; replyTo: string | null; text: string; html: string; linksHidden: boolean };
  "Overview": { at: string; conversations: { today: number; week: number }; leads: { new: number; open: number; week: number }; handoffs: number; answers: { model: number; quoted: number; failed: number; unanswered: number; firstTextMedianMs: number | null; firstTextP95Ms: number | null }; days: { day: string; conversations: number; model: number; quoted: number }[]; operation: { people: number; peopleWeek: number; costCents: number; capCents: number | null; mailsFailed: number; jobsFailed: number } | null };
  "Health": { at: string; database: { state: "ok" | "warning" | "failing" | "off"; ms: number | null; dialect: "pglite" | "postgres"; version: string | null; sizeBytes: number | null }; queue: { state: "ok" | "warning" | "failing" | "off"; ms: number | null; waiting: number | null; oldestWaitingSeconds: number | null; worksHere: boolean }; storage: { state: "ok" | "warning" | "failing" | "off"; ms: number | null; files: number | null; sizeBytes: number | null }; redis: { state: "ok" | "warning" | "failing" | "off"; ms: number | null }; mail: { state: "ok" | "warning" | "failing" | "off"; failed: number | null }; models: ({ model: string; state: "ok" | "warning" | "failing" | "off" })[]; disk: { state: "ok" | "warning" | "failing" | "off"; freeBytes: number; totalBytes: number }; process: { version: string; node: string; startedAt: string; memoryBytes: number; liveAnswers: number } };
  "PersonRow": { id: string; name: string; email: string; role: "user" | "operator" | "admin"; tier: "free" | "pro" | "business"; status: "active" | "suspended" | "leaving"; locale: "de" | "en" | "uk"; emailVerified: boolean; secondFactor: boolean; createdAt: string; lastSeenAt: string | null };
  "PersonDetail": { id: string; name: string; email: string; role: "user" | "operator" | "admin"; tier: "free" | "pro" | "business"; status: "active" | "suspended" | "leaving"; locale: "de" | "en" | "uk"; emailVerified: boolean; secondFactor: boolean; createdAt: string; lastSeenAt: string | null; timeZone: string; hasPassword: boolean; providers: string[]; passkeys: number; sessions: number; apiKeys: number; projects: number; conversations: number; deletionRequestedAt: string | null };
  "PersonSession": { id: string; kind: "browser" | "api"; method: "password" | "magic_link" | "provider" | "passkey" | "act_as"; device: string; network: string; country: string | null; actor: { id: string; name: string | null } | null; createdAt: string; lastSeenAt: string; expiresAt: string };
  "CompanySettings": { updatedAt: string; company: { name: string; legalName: string; url: string; foundedYear: number; street: string; postalCode: string; city: string; latitude: number; longitude: number; phone: string; phoneDisplay: string; email: string; privacyEmail: string; opens: string; closes: string; replyWithinWorkingDays: number; managingDirectors: string[]; registerCourt: string; registerNumber: string; vatId: string; vatPercent: number } };
  "AssistantVersion": { id: string; version: number; published: boolean; createdAt: string; author: string | null };
  "AssistantVersionDetail": { id: string; version: number; published: boolean; createdAt: string; author: string | null; config: { basePrompt: string; agents: ({ id: "sales" | "technical" | "billing"; instructions: string; tools: ("find_services" | "offer_contact" | "hand_over")[] })[]; greeting: { de: string; en: string; uk: string }; temperature: number; maxAnswerTokens: number } };
  "ModelSettings": { chain: string[]; monthlyCapCents: number | null; spentCents: number; capReached: boolean; installed: string[]; providers: string[]; used: { model: string; priced: boolean }[] };
  "ApiKey": { id: string; name: string; prefix: string; scopes: string[]; project: { id: string; name: string } | null; requestsPerMinute: number | null; state: "active" | "expiring" | "expired" | "revoked"; expiresAt: string | null; lastUsedAt: string | null; replacedById: string | null; createdAt: string };
  "CreatedApiKey": { id: string; name: string; prefix: string; scopes: string[]; project: { id: string; name: string } | null; requestsPerMinute: number | null; state: "active" | "expiring" | "expired" | "revoked"; expiresAt: string | null; lastUsedAt: string | null; replacedById: string | null; createdAt: string; secret: string };
  "OwnConversation": { id: string; title: string | null; channel: "site" | "project"; project: { id: string; name: string } | null; agent: string | null; locale: "de" | "en" | "uk"; status: "open" | "handoff"; messageCount: number; createdAt: string; updatedAt: string };
  "OwnTranscript": { id: string; title: string | null; channel: "site" | "project"; project: { id: string; name: string } | null; agent: string | null; locale: "de" | "en" | "uk"; status: "open" | "handoff"; messageCount: number; createdAt: string; updatedAt: string; messages: Schemas["OwnTranscriptMessage"][] };
  "OwnTranscriptMessage": { id: string; role: "user" | "assistant" | "system"; text: string; agent: string | null; sources: { number: number; title: string; url: string }[]; status: "streaming" | "complete" | "interrupted" | "stopped" | "failed" | null; rating: 1 | -1 | null; createdAt: string | null };
  "DataExport": { id: string; status: "queued" | "running" | "ready" | "failed"; progress: number; sizeBytes: number | null; downloadUrl: string | null; expiresAt: string | null; createdAt: string };
  "ProjectFile": { id: string; name: string; contentType: string; sizeBytes: number; status: "processing" | "ready" | "failed"; failure: "empty" | "no_text" | "too_long" | "too_complex" | "encrypted" | "damaged" | "project_full" | "timeout" | "internal" | null; createdAt: string; updatedAt: string };
  "ProjectMember": { id: string; name: string; email: string; role: "owner" | "editor" | "viewer"; createdAt: string };
  "ProjectInvitation": { id: string; email: string; role: "owner" | "editor" | "viewer"; expiresAt: string; isExpired: boolean; createdAt: string };
  "InvitationPreview": { projectName: string; inviterName: string | null; role: "owner" | "editor" | "viewer"; email: string; expiresAt: string };
  "AcceptedInvitation": { projectId: string; role: "owner" | "editor" | "viewer" };
  "ProjectMessage": { id: string; conversationId: string; role: "user" | "assistant" | "system"; content: string; status: "complete" | "streaming" | "interrupted" | "stopped" | "failed" | "superseded"; createdAt: string };
  "ProjectConversation": { id: string; title: string | null; messageCount: number; createdAt: string; updatedAt: string };
  "Conversation": { id: string; title: string | null; locale: "de" | "en" | "uk"; agent: string | null; status: "open" | "handoff"; active: boolean; createdAt: string; messages: Schemas["ChatMessage"][] };
  "ChatMessage": { id: string; role: "user" | "assistant"; parts: ({ type: string } & Record<string, unknown>)[]; metadata: { conversationId: string; status?: "streaming" | "complete" | "interrupted" | "stopped" | "failed"; mode?: "model" | "extractive"; rating?: 1 | -1; createdAt?: string } };
  "ProjectAnswer": { conversationId: string; message: { id: string; role: "assistant"; content: string; status: "complete" | "interrupted" | "stopped" | "failed"; mode: "model" | "extractive"; createdAt: string }; citations: Schemas["Citation"][]; usage: { provider: string | null; model: string | null; inputTokens: number; outputTokens: number; milliseconds: number } };
  "Citation": { number: number; kind: "prompt" | "file"; sourceId: string; title: string; headingPath: string[]; passage: string; score: number };
  "Project": { id: string; name: string; description: string; role: "owner" | "editor" | "viewer"; archivedAt: string | null; createdAt: string; updatedAt: string; counts?: Schemas["ProjectCounts"] };
  "ProjectCounts": { prompts: number; files: number; messages: number; members: number };
  "PromptListItem": { id: string; title: string; version: number; createdAt: string; updatedAt: string; excerpt: string; content?: string };
  "Prompt": { id: string; title: string; version: number; createdAt: string; updatedAt: string; content: string };
  "PromptVersion": { id: string; version: number; title: string; content: string; createdBy: string | null; createdAt: string };
  "SavedView": { id: string; table: string; name: string; query: string; isDefault: boolean; createdAt: string };
  "Security": { email: string; emailVerified: boolean; pendingEmail: string | null; hasPassword: boolean; totpSince: string | null; secondFactorDemanded: boolean; recoveryCodesLeft: number; providers: string[] };
  "Passkey": { id: string; name: string; createdAt: string; lastUsedAt: string | null };
  "AuthSession": { id: string; kind: "browser" | "api"; method: "password" | "magic_link" | "provider" | "passkey" | "act_as"; device: string; network: string; country: string | null; createdAt: string; lastSeenAt: string; current: boolean };
  "SessionUser": { id: string; name: string; email: string; emailVerified: boolean; role: "user" | "operator" | "admin"; tier: "free" | "pro" | "business"; locale: "de" | "en" | "uk"; timeZone: string; avatarUploadId: string | null; secondFactor: boolean; deletionRequestedAt: string | null; actedFor: boolean };
  "Tokens": { accessToken: string; tokenType: "Bearer"; expiresIn: number; refreshToken: string };
  "Profile": { id: string; email: string; emailVerified: boolean; name: string; locale: "de" | "en" | "uk"; timeZone: string; avatarUrl: string | null; role: "user" | "operator" | "admin"; tier: "free" | "pro" | "business"; notifications: Schemas["NotificationChoices"]; erasedAt: string | null; createdAt: string };
  "NotificationChoices": { projects: boolean; exports: boolean; leads: boolean; handoffs: boolean };
  "AccountDeletion": { erasedAt: string | null };
  "EditedContent": { id: string; kind: "post" | "service" | "faq"; status: "draft" | "scheduled" | "published"; publishedAt: string | null; updatedAt: string; revision: number; hasUnpublishedChanges: boolean; content: Record<string, unknown> };
  "Media": { id: string; url: string; name: string; width: number; height: number; sizeBytes: number; alt: { de: string; en: string; uk: string }; createdAt: string };
  "PostPage": { data: Schemas["Post"][]; nextCursor: string | null; total: number };
  "Post": { id: string; locale: "de" | "en" | "uk"; slug: string; title: string; description: string; url: string; category: { id: string; slug: string; name: string }; tags: { id: string; slug: string; name: string }[]; author: { id: string; name: string; role: string }; publishedAt: string; updatedAt: string; readingMinutes: number };
  "FullPost": { id: string; locale: "de" | "en" | "uk"; slug: string; title: string; description: string; url: string; category: { id: string; slug: string; name: string }; tags: { id: string; slug: string; name: string }[]; author: { id: string; name: string; role: string }; publishedAt: string; updatedAt: string; readingMinutes: number; body: string };
  "ServiceList": { data: Schemas["Service"][]; nextCursor: null };
  "Service": { id: string; locale: "de" | "en" | "uk"; slug: string; url: string; title: string; tagline: string; summary: string; currency: "EUR"; priceFromMinor: number; priceUnit: "once" | "month" | "day"; priceIsFixed: boolean; monthlyFromMinor: number | null; duration: string; tiers: ({ id: string; name: string; priceMinor: number; unit: "once" | "month" | "halfDay" | "day"; includes: string[] })[] };
  "LeadReceipt": { reference: string; email: string };
  "ConversationPage": { data: ({ id: string; title: string | null; agent: string | null; updatedAt: string })[]; nextCursor: string | null };
  "Readiness": { status: "ok" | "failing"; database: "pglite" | "postgres" | "failing"; answers: "model" | "extractive" };
}

export interface Operations {
  /** Become a member by an invitation's link */ acceptInvitation: { input: { body: Schemas["InvitationToken"] }; output: Schemas["AcceptedInvitation"] };
  /** See the product as a person sees it, for an hour */ actAsPerson: { input: { params: { userId: string }; body: { reason: string } }; output: null };
  /** Add a note to a request */ addLeadNote: { input: { params: { leadId: string }; body: Schemas["LeadNoteInput"] }; output: null };
  /** Add a picture: PNG, JPEG or WebP, decided by its content, drawn anew as WebP */ addMedia: { input: { query: { name: string; de?: string; en?: string; uk?: string }; body: Blob | Uint8Array<ArrayBuffer> }; output: Schemas["Media"] };
  /** Write a message that nobody answers */ addMessage: { input: { params: { projectId: string }; body: Schemas["AddMessage"] }; output: Schemas["ProjectMessage"] };
  /** Add the passkey a browser has made */ addPasskey: { input: { body: { name: string; response: unknown } }; output: Schemas["Passkey"] };
  /** Archive a project */ archiveProject: { input: { params: { projectId: string } }; output: Schemas["Project"] };
  /** Begin to change the address */ changeEmail: { input: { body: { email: string } }; output: { accepted: true } };
  /** Give a member another role */ changeMemberRole: { input: { params: { projectId: string; userId: string }; body: Schemas["ChangeMemberRole"] }; output: Schemas["ProjectMember"] };
  /** Choose a new password */ changePassword: { input: { body: { password: string } }; output: null };
  /** Give a person another role */ changeRole: { input: { params: { userId: string }; body: { role: "user" | "operator" | "admin" } }; output: null };
  /** Give a person another tier */ changeTier: { input: { params: { userId: string }; body: { tier: "free" | "pro" | "business" } }; output: null };
  /** Take over a new address with the token of a mailed link */ confirmEmail: { input: { body: { token: string } }; output: null };
  /** Switch the second factor on with a first code */ confirmTotp: { input: { body: { code: string } }; output: { recoveryCodes: string[] } };
  /** Make an API key */ createApiKey: { input: { body: Schemas["CreateApiKey"] }; output: Schemas["CreatedApiKey"] };
  /** Begin an empty draft */ createContent: { input: { params: { kind: "post" | "service" | "faq" } }; output: Schemas["EditedContent"] };
  /** Make a project */ createProject: { input: { body: Schemas["CreateProject"] }; output: Schemas["Project"] };
  /** Add a prompt */ createPrompt: { input: { params: { projectId: string }; body: Schemas["CreatePrompt"] }; output: Schemas["Prompt"] };
  /** Keep a view of a table */ createSavedView: { input: { body: Schemas["CreateSavedView"] }; output: Schemas["SavedView"] };
  /** Throw a draft away that was never published */ deleteContent: { input: { params: { kind: "post" | "service" | "faq"; id: string } }; output: null };
  /** Delete a copy before its time */ deleteExport: { input: { params: { exportId: string } }; output: null };
  /** Delete a file and what the assistant learned of it */ deleteFile: { input: { params: { projectId: string; fileId: string } }; output: null };
  /** Delete a message */ deleteMessage: { input: { params: { projectId: string; messageId: string } }; output: null };
  /** Erase a conversation of one's own */ deleteOwnConversation: { input: { params: { conversationId: string } }; output: null };
  /** Remove a passkey */ deletePasskey: { input: { params: { passkeyId: string } }; output: null };
  /** Delete a conversation with its messages */ deleteProjectConversation: { input: { params: { projectId: string; conversationId: string } }; output: null };
  /** Delete a prompt with all its versions */ deletePrompt: { input: { params: { projectId: string; promptId: string } }; output: null };
  /** Forget a view */ deleteSavedView: { input: { params: { viewId: string } }; output: null };
  /** Switch the second factor off */ disableTotp: { input: Record<string, never>; output: null };
  /** A copy's file, by the link of `downloadUrl` */ downloadExport: { input: { params: { exportId: string }; query: { token: string } }; output: Response };
  /** A file as it was uploaded */ downloadFile: { input: { params: { projectId: string; fileId: string } }; output: Response };
  /** Stop acting as somebody and return to one's own session */ endActing: { input: Record<string, never>; output: null };
  /** End one session of a person */ endPersonSession: { input: { params: { userId: string; sessionId: string } }; output: null };
  /** End all sessions of a person */ endPersonSessions: { input: { params: { userId: string } }; output: null };
  /** End one session */ endSession: { input: { params: { sessionId: string } }; output: null };
  /** End all other sessions, or with `all=true` this one too */ endSessions: { input: { query?: { all?: "true" | "false" } }; output: null };
  /** Take the audit log as CSV */ exportAuditRows: { input: { query?: { actor?: string; action?: string; targetType?: string; targetId?: string; requestId?: string; atFrom?: string; atTo?: string; sort?: "-at" } }; output: Response };
  /** A conversation of one's own as a file */ exportConversation: { input: { params: { conversationId: string }; query?: { format?: "json" | "markdown" } }; output: Response };
  /** Take requests as CSV */ exportLeads: { input: { query?: { q?: string; status?: string; ownerId?: string; tag?: string; source?: "contact_form" | "chat_card"; locale?: "de" | "en" | "uk"; createdFrom?: string; createdTo?: string; sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "number" | "-number" | "status" | "-status" | "name" | "-name" } }; output: Response };
  /** Take the list of people as CSV */ exportPeople: { input: { query?: { q?: string; role?: "user" | "operator" | "admin"; tier?: "free" | "pro" | "business"; status?: "active" | "suspended" | "leaving"; verified?: "yes" | "no"; createdFrom?: string; createdTo?: string; sort?: "-createdAt" | "createdAt" | "name" | "-name" | "email" | "-email" | "-lastSeenAt" | "lastSeenAt" } }; output: Response };
  /** Take a conversation as a file */ exportStaffTranscript: { input: { params: { conversationId: string } }; output: Schemas["StaffTranscript"] };
  /** Mail a link for choosing a new password */ forgotPassword: { input: { body: { email: string; locale?: "de" | "en" | "uk"; next?: string } }; output: { accepted: true } };
  /** Read a version of the site's assistant */ getAssistantVersion: { input: { params: { version: number } }; output: Schemas["AssistantVersionDetail"] };
  /** The picture of somebody one shares a project with */ getAvatar: { input: { params: { userId: string }; query?: { v?: string } }; output: Response };
  /** Read the company's facts */ getCompanySettings: { input: Record<string, never>; output: Schemas["CompanySettings"] };
  /** The newest saved state */ getContent: { input: { params: { kind: "post" | "service" | "faq"; id: string } }; output: Schemas["EditedContent"] };
  /** One saved state with its texts */ getContentRevision: { input: { params: { kind: "post" | "service" | "faq"; id: string; number: number } }; output: { number: number; createdAt: string; content: Record<string, unknown> } };
  /** How far a copy is */ getExport: { input: { params: { exportId: string } }; output: Schemas["DataExport"] };
  /** What is known of a file */ getFile: { input: { params: { projectId: string; fileId: string }; query?: { fields?: string } }; output: Schemas["ProjectFile"] };
  /** Ask everything the product lives on */ getHealth: { input: Record<string, never>; output: Schemas["Health"] };
  /** Read the queues with their counts, and what runs by the clock */ getJobs: { input: Record<string, never>; output: Schemas["JobsOverview"] };
  /** Read a request with its history */ getLead: { input: { params: { leadId: string } }; output: Schemas["LeadDetail"] };
  /** See requests by their state */ getLeadBoard: { input: { query?: { q?: string; status?: string; ownerId?: string; tag?: string; source?: "contact_form" | "chat_card"; locale?: "de" | "en" | "uk"; createdFrom?: string; createdTo?: string } }; output: Schemas["LeadBoard"] };
  /** List who may own requests and which tags they have */ getLeadFacets: { input: Record<string, never>; output: Schemas["LeadFacets"] };
  /** Read a mail */ getMail: { input: { params: { mailId: string } }; output: Schemas["MailDetail"] };
  /** A message */ getMessage: { input: { params: { projectId: string; messageId: string }; query?: { fields?: string } }; output: Schemas["ProjectMessage"] };
  /** Read which models answer and what they may cost */ getModelSettings: { input: Record<string, never>; output: Schemas["ModelSettings"] };
  /** Read the live figures */ getOverview: { input: Record<string, never>; output: Schemas["Overview"] };
  /** One's own picture */ getOwnAvatar: { input: { query?: { v?: string } }; output: Response };
  /** A conversation of one's own with all that was said */ getOwnTranscript: { input: { params: { conversationId: string } }; output: Schemas["OwnTranscript"] };
  /** Options for adding a passkey */ getPasskeyOptions: { input: Record<string, never>; output: { options: Record<string, unknown> } };
  /** Options for signing in with a passkey */ getPasskeySignInOptions: { input: Record<string, never>; output: { options: Record<string, unknown> } };
  /** Read a person */ getPerson: { input: { params: { userId: string } }; output: Schemas["PersonDetail"] };
  /** One's own profile */ getProfile: { input: Record<string, never>; output: Schemas["Profile"] };
  /** A project */ getProject: { input: { params: { projectId: string }; query?: { fields?: string; include?: "counts" } }; output: Schemas["Project"] };
  /** A conversation with its messages as they are shown */ getProjectConversation: { input: { params: { projectId: string; conversationId: string } }; output: Schemas["Conversation"] };
  /** A prompt, its newest version */ getPrompt: { input: { params: { projectId: string; promptId: string }; query?: { fields?: string } }; output: Schemas["Prompt"] };
  /** How this account is protected */ getSecurity: { input: Record<string, never>; output: Schemas["Security"] };
  /** Who is signed in in this browser */ getSession: { input: Record<string, never>; output: { user: Schemas["SessionUser"] | null; pending: "second_factor" | "totp_enrolment" | null } };
  /** Read a conversation with the record of each answer */ getStaffTranscript: { input: { params: { conversationId: string } }; output: Schemas["StaffTranscript"] };
  /** Complete a sign-in with a code of the app or a recovery code */ giveSecondFactor: { input: { body: { code: string } }; output: null };
  /** Open an account for a colleague and mail them a link to set a password */ inviteColleague: { input: { body: { email: string; name: string; role: "operator" | "admin"; locale: "de" | "en" | "uk" } }; output: { id: string } };
  /** Invite somebody by mail */ inviteMember: { input: { params: { projectId: string }; body: Schemas["InviteMember"] }; output: Schemas["ProjectInvitation"] };
  /** One's own API keys, newest first */ listApiKeys: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; state?: "living" | "all" } }; output: { data: Schemas["ApiKey"][]; nextCursor: string | null; total?: number } };
  /** Browse the versions of the site's assistant */ listAssistantVersions: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string } }; output: { data: Schemas["AssistantVersion"][]; nextCursor: string | null; total?: number } };
  /** Browse the audit log, newest first */ listAuditRows: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; actor?: string; action?: string; targetType?: string; targetId?: string; requestId?: string; atFrom?: string; atTo?: string; sort?: "-at" } }; output: { data: Schemas["AuditRow"][]; nextCursor: string | null; total?: number } };
  /** Everything of a kind: posts newest first, services and questions in their order */ listContent: { input: { params: { kind: "post" | "service" | "faq" } }; output: { data: ({ id: string; status: "draft" | "scheduled" | "published"; publishedAt: string | null; updatedAt: string; titles: { de: string; en: string; uk: string }; hasUnpublishedChanges: boolean })[] } };
  /** The hundred newest saved states, without their texts */ listContentRevisions: { input: { params: { kind: "post" | "service" | "faq"; id: string } }; output: { data: ({ number: number; createdAt: string; authorName: string | null })[] } };
  /** Categories, tags and authors to choose from */ listContentTerms: { input: Record<string, never>; output: { categories: { id: string; name: { de: string; en: string; uk: string } }[]; tags: { id: string; name: { de: string; en: string; uk: string } }[]; authors: { id: string; name: string }[] } };
  /** Copies of one's own data */ listExports: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string } }; output: { data: Schemas["DataExport"][]; nextCursor: string | null; total?: number } };
  /** Browse the jobs that were given up */ listFailedJobs: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; queue?: string; sort?: "-createdAt" } }; output: { data: Schemas["FailedJob"][]; nextCursor: string | null; total?: number } };
  /** A project's files, the newest first */ listFiles: { input: { params: { projectId: string }; query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; q?: string; status?: "processing" | "ready" | "failed" } }; output: { data: Schemas["ProjectFile"][]; nextCursor: string | null; total?: number } };
  /** Invitations nobody has accepted yet */ listInvitations: { input: { params: { projectId: string }; query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string } }; output: { data: Schemas["ProjectInvitation"][]; nextCursor: string | null; total?: number } };
  /** List requests for contact */ listLeads: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; q?: string; status?: string; ownerId?: string; tag?: string; source?: "contact_form" | "chat_card"; locale?: "de" | "en" | "uk"; createdFrom?: string; createdTo?: string; sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "number" | "-number" | "status" | "-status" | "name" | "-name" } }; output: { data: Schemas["LeadSummary"][]; nextCursor: string | null; total?: number } };
  /** Browse the mails that were sent or wait */ listMails: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; status?: "queued" | "sent" | "kept" | "failed"; kind?: string; q?: string; createdFrom?: string; createdTo?: string; sort?: "-createdAt" } }; output: { data: Schemas["MailRow"][]; nextCursor: string | null; total?: number } };
  /** Pictures of the site, newest first */ listMedia: { input: { query?: { limit?: number; cursor?: string } }; output: { data: Schemas["Media"][]; nextCursor: string | null; total?: number } };
  /** A project's members */ listMembers: { input: { params: { projectId: string }; query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string } }; output: { data: Schemas["ProjectMember"][]; nextCursor: string | null; total?: number } };
  /** Everything said in a project, the newest first */ listMessages: { input: { params: { projectId: string }; query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; conversationId?: string; role?: "user" | "assistant" | "system"; q?: string; sort?: "-createdAt" } }; output: { data: Schemas["ProjectMessage"][]; nextCursor: string | null; total?: number } };
  /** One's own conversations, the last changed first */ listOwnConversations: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; q?: string; channel?: "site" | "project" } }; output: { data: Schemas["OwnConversation"][]; nextCursor: string | null; total?: number } };
  /** The person's passkeys */ listPasskeys: { input: Record<string, never>; output: { data: Schemas["Passkey"][]; nextCursor: string | null; total?: number } };
  /** Browse everybody with an account */ listPeople: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; q?: string; role?: "user" | "operator" | "admin"; tier?: "free" | "pro" | "business"; status?: "active" | "suspended" | "leaving"; verified?: "yes" | "no"; createdFrom?: string; createdTo?: string; sort?: "-createdAt" | "createdAt" | "name" | "-name" | "email" | "-email" | "-lastSeenAt" | "lastSeenAt" } }; output: { data: Schemas["PersonRow"][]; nextCursor: string | null; total?: number } };
  /** Read a person's open sessions */ listPersonSessions: { input: { params: { userId: string } }; output: { data: Schemas["PersonSession"][]; nextCursor: string | null; total?: number } };
  /** A project's conversations, the one spoken in last first */ listProjectConversations: { input: { params: { projectId: string }; query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; q?: string } }; output: { data: Schemas["ProjectConversation"][]; nextCursor: string | null; total?: number } };
  /** The projects one is a member of, the newest first */ listProjects: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; include?: "counts"; q?: string; archived?: "false" | "true" | "all" } }; output: { data: Schemas["Project"][]; nextCursor: string | null; total?: number } };
  /** A prompt's versions, the newest first */ listPromptVersions: { input: { params: { projectId: string; promptId: string }; query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string } }; output: { data: Schemas["PromptVersion"][]; nextCursor: string | null; total?: number } };
  /** A project's prompts, the newest first */ listPrompts: { input: { params: { projectId: string }; query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; q?: string; include?: "content" } }; output: { data: Schemas["PromptListItem"][]; nextCursor: string | null; total?: number } };
  /** One's own views of tables */ listSavedViews: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; table?: string } }; output: { data: Schemas["SavedView"][]; nextCursor: string | null; total?: number } };
  /** Where the person is signed in, last used first */ listSessions: { input: Record<string, never>; output: { data: Schemas["AuthSession"][]; nextCursor: string | null; total?: number } };
  /** List the conversations of the company's website */ listStaffConversations: { input: { query?: { limit?: number; cursor?: string; count?: "true" | "false"; fields?: string; q?: string; agent?: string; locale?: "de" | "en" | "uk"; rating?: "up" | "down"; mode?: "model" | "quoted"; state?: "handoff" | "failed"; lead?: "yes" | "no"; updatedFrom?: string; updatedTo?: string; sort?: "updatedAt" | "-updatedAt" | "messageCount" | "-messageCount" } }; output: { data: Schemas["StaffConversation"][]; nextCursor: string | null; total?: number } };
  /** Get tokens for the API */ login: { input: { body: { email: string; password: string; code?: string } }; output: Schemas["Tokens"] };
  /** End this session */ logout: { input: { body: { refreshToken?: string } }; output: null };
  /** Join a duplicate of the same address to a request */ mergeLeads: { input: { params: { leadId: string }; body: Schemas["LeadMergeInput"] }; output: null };
  /** What an invitation's link is for */ previewInvitation: { input: { query: { token: string } }; output: Schemas["InvitationPreview"] };
  /** Ask the project's assistant */ projectChat: { input: { params: { projectId: string }; body: Schemas["ProjectChat"] }; output: Schemas["ProjectAnswer"] };
  /** Publish new instructions of the site's assistant */ publishAssistantVersion: { input: { body: { basedOnVersion: number; config: { basePrompt: string; agents: ({ id: "sales" | "technical" | "billing"; instructions: string; tools: ("find_services" | "offer_contact" | "hand_over")[] })[]; greeting: { de: string; en: string; uk: string }; temperature: number; maxAnswerTokens: number } } }; output: { version: number } };
  /** Show the newest saved state, now or (posts) at a time to come; the assistant learns it too */ publishContent: { input: { params: { kind: "post" | "service" | "faq"; id: string }; body: { baseRevision: number; publishedAt?: string } }; output: Schemas["EditedContent"] };
  /** Prove anew who you are, by password, code or passkey */ reauthenticate: { input: { body: { password: string } | { code: string } | { passkey: unknown } }; output: null };
  /** Exchange a refresh token for new tokens */ refreshTokens: { input: { body: { refreshToken: string } }; output: Schemas["Tokens"] };
  /** Open an account */ register: { input: { body: { email: string; password: string; name: string; locale: "de" | "en" | "uk"; next?: string } }; output: { accepted: true } };
  /** Remove one's own picture */ removeAvatar: { input: Record<string, never>; output: null };
  /** Take a member out, or leave the project */ removeMember: { input: { params: { projectId: string; userId: string } }; output: null };
  /** Give a passkey another name */ renamePasskey: { input: { params: { passkeyId: string }; body: { name: string } }; output: Schemas["Passkey"] };
  /** Make new recovery codes; the old ones stop working */ renewRecoveryCodes: { input: Record<string, never>; output: { recoveryCodes: string[] } };
  /** Upload one's own picture */ replaceAvatar: { input: { body: Blob | Uint8Array<ArrayBuffer> }; output: { avatarUrl: string | null } };
  /** Delete one's own account */ requestDeletion: { input: { body: Schemas["DeletionRequest"] }; output: Schemas["AccountDeletion"] };
  /** Ask for a copy of all one's own data */ requestExport: { input: Record<string, never>; output: Schemas["DataExport"] };
  /** Mail a link that signs in */ requestMagicLink: { input: { body: { email: string; locale?: "de" | "en" | "uk"; next?: string } }; output: { accepted: true } };
  /** Send an invitation again, with a new link */ resendInvitation: { input: { params: { projectId: string; invitationId: string } }; output: Schemas["ProjectInvitation"] };
  /** Mail the link that confirms an address once more */ resendVerification: { input: { body: { email: string; locale?: "de" | "en" | "uk"; next?: string } }; output: { accepted: true } };
  /** Choose a new password with the token of a mailed link */ resetPassword: { input: { body: { token: string; password: string } }; output: null };
  /** Take a lost second factor off an account */ resetSecondFactor: { input: { params: { userId: string } }; output: null };
  /** Bring a version back, as a new one */ restoreAssistantVersion: { input: { params: { version: number }; body: { basedOnVersion: number } }; output: { version: number } };
  /** Bring an older state back as the newest one */ restoreContentRevision: { input: { params: { kind: "post" | "service" | "faq"; id: string; number: number }; body: { baseRevision: number } }; output: Schemas["EditedContent"] };
  /** Open a suspended account again */ restorePerson: { input: { params: { userId: string } }; output: null };
  /** Take an archived project back into use */ restoreProject: { input: { params: { projectId: string } }; output: Schemas["Project"] };
  /** Save an earlier version's words as the newest version */ restorePrompt: { input: { params: { projectId: string; promptId: string; version: number }; body: Schemas["RestorePrompt"] }; output: Schemas["Prompt"] };
  /** Read along an answer that is being made, from its beginning */ resumeProjectAnswer: { input: { params: { projectId: string; conversationId: string } }; output: Response };
  /** Run a job that was given up once more */ retryJob: { input: { params: { queue: string; jobId: string } }; output: null };
  /** Send a failed mail once more */ retryMail: { input: { params: { mailId: string } }; output: null };
  /** See the personal data of a conversation for the rest of the session */ revealConversation: { input: { params: { conversationId: string } }; output: null };
  /** See the personal data of a request for the rest of the session */ revealLead: { input: { params: { leadId: string } }; output: null };
  /** End an API key at once */ revokeApiKey: { input: { params: { apiKeyId: string } }; output: null };
  /** Withdraw an invitation */ revokeInvitation: { input: { params: { projectId: string; invitationId: string } }; output: null };
  /** Replace an API key */ rotateApiKey: { input: { params: { apiKeyId: string }; body: Schemas["RotateApiKey"] }; output: Schemas["CreatedApiKey"] };
  /** Save the company's facts and renew the pages that show them */ saveCompanySettings: { input: { body: { basedOn: string; company: { name: string; legalName: string; url: string; foundedYear: number; street: string; postalCode: string; city: string; latitude: number; longitude: number; phone: string; phoneDisplay: string; email: string; privacyEmail: string; opens: string; closes: string; replyWithinWorkingDays: number; managingDirectors: string[]; registerCourt: string; registerNumber: string; vatId: string; vatPercent: number } } }; output: Schemas["CompanySettings"] };
  /** Save a state; visitors see nothing of it until it is published */ saveContent: { input: { params: { kind: "post" | "service" | "faq"; id: string }; body: { baseRevision: number; content: Record<string, unknown> } }; output: Schemas["EditedContent"] };
  /** Choose the models and the month's cap */ saveModelSettings: { input: { body: { chain: string[]; monthlyCapCents: number | null } }; output: Schemas["ModelSettings"] };
  /** Mail a person a link to set a new password */ sendPersonPasswordReset: { input: { params: { userId: string } }; output: null };
  /** Mail the link that verifies a person's address again */ sendPersonVerification: { input: { params: { userId: string } }; output: null };
  /** Begin to set up the second factor */ startTotp: { input: Record<string, never>; output: { secret: string; uri: string } };
  /** Stop the answer that is being made */ stopProjectAnswer: { input: { params: { projectId: string; conversationId: string } }; output: null };
  /** Lock a person out at once */ suspendPerson: { input: { params: { userId: string }; body: { reason: string } }; output: null };
  /** Keep one's own account */ undoDeletion: { input: Record<string, never>; output: Schemas["AccountDeletion"] };
  /** Bring the former address back with the token mailed to it */ undoEmailChange: { input: { body: { token: string } }; output: null };
  /** Take it off the site; what was saved stays */ unpublishContent: { input: { params: { kind: "post" | "service" | "faq"; id: string }; body: { baseRevision: number } }; output: Schemas["EditedContent"] };
  /** Set state, owner or tags of a request */ updateLead: { input: { params: { leadId: string }; body: Schemas["LeadChange"] }; output: { id: string; updatedAt: string } };
  /** Change one's own profile */ updateProfile: { input: { body: Schemas["UpdateProfile"] }; output: Schemas["Profile"] };
  /** Rename a project or describe it anew */ updateProject: { input: { params: { projectId: string }; body: Schemas["UpdateProject"] }; output: Schemas["Project"] };
  /** Save a prompt's next version */ updatePrompt: { input: { params: { projectId: string; promptId: string }; body: Schemas["UpdatePrompt"] }; output: Schemas["Prompt"] };
  /** Change a view */ updateSavedView: { input: { params: { viewId: string }; body: Schemas["UpdateSavedView"] }; output: Schemas["SavedView"] };
  /** Upload a file */ uploadFile: { input: { params: { projectId: string }; body: FormData }; output: Schemas["ProjectFile"] };
  /** Compute the chain of the whole audit log anew */ verifyAuditChain: { input: Record<string, never>; output: Schemas["ChainVerdict"] };
  /** Confirm an address with the token of a mailed link */ verifyEmail: { input: { body: { token: string } }; output: null };
  /** Write to the sender of a request */ writeLeadMail: { input: { params: { leadId: string }; body: Schemas["LeadMailInput"] }; output: null };
}

export const routes = {
  acceptInvitation: ["POST", "/api/v1/invitations/accept"],
  actAsPerson: ["POST", "/api/v1/admin/users/{userId}/act-as"],
  addLeadNote: ["POST", "/api/v1/admin/leads/{leadId}/notes"],
  addMedia: ["POST", "/api/v1/admin/media"],
  addMessage: ["POST", "/api/v1/projects/{projectId}/messages"],
  addPasskey: ["POST", "/api/v1/auth/passkeys"],
  archiveProject: ["POST", "/api/v1/projects/{projectId}/archive"],
  changeEmail: ["PUT", "/api/v1/auth/email"],
  changeMemberRole: ["PATCH", "/api/v1/projects/{projectId}/members/{userId}"],
  changePassword: ["PUT", "/api/v1/auth/password"],
  changeRole: ["PUT", "/api/v1/admin/users/{userId}/role"],
  changeTier: ["PUT", "/api/v1/admin/users/{userId}/tier"],
  confirmEmail: ["POST", "/api/v1/auth/email/confirm"],
  confirmTotp: ["POST", "/api/v1/auth/totp/confirm"],
  createApiKey: ["POST", "/api/v1/api-keys"],
  createContent: ["POST", "/api/v1/admin/content/{kind}"],
  createProject: ["POST", "/api/v1/projects"],
  createPrompt: ["POST", "/api/v1/projects/{projectId}/prompts"],
  createSavedView: ["POST", "/api/v1/saved-views"],
  deleteContent: ["DELETE", "/api/v1/admin/content/{kind}/{id}"],
  deleteExport: ["DELETE", "/api/v1/exports/{exportId}"],
  deleteFile: ["DELETE", "/api/v1/projects/{projectId}/files/{fileId}"],
  deleteMessage: ["DELETE", "/api/v1/projects/{projectId}/messages/{messageId}"],
  deleteOwnConversation: ["DELETE", "/api/v1/conversations/{conversationId}"],
  deletePasskey: ["DELETE", "/api/v1/auth/passkeys/{passkeyId}"],
  deleteProjectConversation: ["DELETE", "/api/v1/projects/{projectId}/conversations/{conversationId}"],
  deletePrompt: ["DELETE", "/api/v1/projects/{projectId}/prompts/{promptId}"],
  deleteSavedView: ["DELETE", "/api/v1/saved-views/{viewId}"],
  disableTotp: ["DELETE", "/api/v1/auth/totp"],
  downloadExport: ["GET", "/api/v1/exports/{exportId}/download"],
  downloadFile: ["GET", "/api/v1/projects/{projectId}/files/{fileId}/content"],
  endActing: ["POST", "/api/v1/admin/act-as/end"],
  endPersonSession: ["DELETE", "/api/v1/admin/users/{userId}/sessions/{sessionId}"],
  endPersonSessions: ["DELETE", "/api/v1/admin/users/{userId}/sessions"],
  endSession: ["DELETE", "/api/v1/auth/sessions/{sessionId}"],
  endSessions: ["DELETE", "/api/v1/auth/sessions"],
  exportAuditRows: ["GET", "/api/v1/admin/audit-logs/export"],
  exportConversation: ["GET", "/api/v1/conversations/{conversationId}/export"],
  exportLeads: ["GET", "/api/v1/admin/leads/export"],
  exportPeople: ["GET", "/api/v1/admin/users/export"],
  exportStaffTranscript: ["GET", "/api/v1/admin/conversations/{conversationId}/export"],
  forgotPassword: ["POST", "/api/v1/auth/forgot-password"],
  getAssistantVersion: ["GET", "/api/v1/admin/settings/assistant/versions/{version}"],
  getAvatar: ["GET", "/api/v1/users/{userId}/avatar"],
  getCompanySettings: ["GET", "/api/v1/admin/settings/company"],
  getContent: ["GET", "/api/v1/admin/content/{kind}/{id}"],
  getContentRevision: ["GET", "/api/v1/admin/content/{kind}/{id}/revisions/{number}"],
  getExport: ["GET", "/api/v1/exports/{exportId}"],
  getFile: ["GET", "/api/v1/projects/{projectId}/files/{fileId}"],
  getHealth: ["GET", "/api/v1/admin/health"],
  getJobs: ["GET", "/api/v1/admin/jobs"],
  getLead: ["GET", "/api/v1/admin/leads/{leadId}"],
  getLeadBoard: ["GET", "/api/v1/admin/leads/board"],
  getLeadFacets: ["GET", "/api/v1/admin/leads/facets"],
  getMail: ["GET", "/api/v1/admin/outbox/{mailId}"],
  getMessage: ["GET", "/api/v1/projects/{projectId}/messages/{messageId}"],
  getModelSettings: ["GET", "/api/v1/admin/settings/models"],
  getOverview: ["GET", "/api/v1/admin/overview"],
  getOwnAvatar: ["GET", "/api/v1/users/me/avatar"],
  getOwnTranscript: ["GET", "/api/v1/conversations/{conversationId}"],
  getPasskeyOptions: ["POST", "/api/v1/auth/passkeys/options"],
  getPasskeySignInOptions: ["POST", "/api/v1/auth/passkeys/sign-in-options"],
  getPerson: ["GET", "/api/v1/admin/users/{userId}"],
  getProfile: ["GET", "/api/v1/users/me"],
  getProject: ["GET", "/api/v1/projects/{projectId}"],
  getProjectConversation: ["GET", "/api/v1/projects/{projectId}/conversations/{conversationId}"],
  getPrompt: ["GET", "/api/v1/projects/{projectId}/prompts/{promptId}"],
  getSecurity: ["GET", "/api/v1/auth/security"],
  getSession: ["GET", "/api/v1/session"],
  getStaffTranscript: ["GET", "/api/v1/admin/conversations/{conversationId}"],
  giveSecondFactor: ["POST", "/api/v1/auth/second-factor"],
  inviteColleague: ["POST", "/api/v1/admin/users"],
  inviteMember: ["POST", "/api/v1/projects/{projectId}/invitations"],
  listApiKeys: ["GET", "/api/v1/api-keys"],
  listAssistantVersions: ["GET", "/api/v1/admin/settings/assistant/versions"],
  listAuditRows: ["GET", "/api/v1/admin/audit-logs"],
  listContent: ["GET", "/api/v1/admin/content/{kind}"],
  listContentRevisions: ["GET", "/api/v1/admin/content/{kind}/{id}/revisions"],
  listContentTerms: ["GET", "/api/v1/admin/content-terms"],
  listExports: ["GET", "/api/v1/exports"],
  listFailedJobs: ["GET", "/api/v1/admin/jobs/failed"],
  listFiles: ["GET", "/api/v1/projects/{projectId}/files"],
  listInvitations: ["GET", "/api/v1/projects/{projectId}/invitations"],
  listLeads: ["GET", "/api/v1/admin/leads"],
  listMails: ["GET", "/api/v1/admin/outbox"],
  listMedia: ["GET", "/api/v1/admin/media"],
  listMembers: ["GET", "/api/v1/projects/{projectId}/members"],
  listMessages: ["GET", "/api/v1/projects/{projectId}/messages"],
  listOwnConversations: ["GET", "/api/v1/conversations"],
  listPasskeys: ["GET", "/api/v1/auth/passkeys"],
  listPeople: ["GET", "/api/v1/admin/users"],
  listPersonSessions: ["GET", "/api/v1/admin/users/{userId}/sessions"],
  listProjectConversations: ["GET", "/api/v1/projects/{projectId}/conversations"],
  listProjects: ["GET", "/api/v1/projects"],
  listPromptVersions: ["GET", "/api/v1/projects/{projectId}/prompts/{promptId}/versions"],
  listPrompts: ["GET", "/api/v1/projects/{projectId}/prompts"],
  listSavedViews: ["GET", "/api/v1/saved-views"],
  listSessions: ["GET", "/api/v1/auth/sessions"],
  listStaffConversations: ["GET", "/api/v1/admin/conversations"],
  login: ["POST", "/api/v1/auth/login"],
  logout: ["POST", "/api/v1/auth/logout"],
  mergeLeads: ["POST", "/api/v1/admin/leads/{leadId}/merge"],
  previewInvitation: ["GET", "/api/v1/invitations/preview"],
  projectChat: ["POST", "/api/v1/projects/{projectId}/chat"],
  publishAssistantVersion: ["POST", "/api/v1/admin/settings/assistant/versions"],
  publishContent: ["POST", "/api/v1/admin/content/{kind}/{id}/publish"],
  reauthenticate: ["POST", "/api/v1/auth/reauthenticate"],
  refreshTokens: ["POST", "/api/v1/auth/refresh"],
  register: ["POST", "/api/v1/auth/register"],
  removeAvatar: ["DELETE", "/api/v1/users/me/avatar"],
  removeMember: ["DELETE", "/api/v1/projects/{projectId}/members/{userId}"],
  renamePasskey: ["PATCH", "/api/v1/auth/passkeys/{passkeyId}"],
  renewRecoveryCodes: ["POST", "/api/v1/auth/recovery-codes"],
  replaceAvatar: ["PUT", "/api/v1/users/me/avatar"],
  requestDeletion: ["POST", "/api/v1/users/me/deletion"],
  requestExport: ["POST", "/api/v1/exports"],
  requestMagicLink: ["POST", "/api/v1/auth/magic-link"],
  resendInvitation: ["POST", "/api/v1/projects/{projectId}/invitations/{invitationId}/resend"],
  resendVerification: ["POST", "/api/v1/auth/resend-verification"],
  resetPassword: ["POST", "/api/v1/auth/reset-password"],
  resetSecondFactor: ["DELETE", "/api/v1/admin/users/{userId}/second-factor"],
  restoreAssistantVersion: ["POST", "/api/v1/admin/settings/assistant/versions/{version}/restore"],
  restoreContentRevision: ["POST", "/api/v1/admin/content/{kind}/{id}/revisions/{number}/restore"],
  restorePerson: ["POST", "/api/v1/admin/users/{userId}/restore"],
  restoreProject: ["POST", "/api/v1/projects/{projectId}/restore"],
  restorePrompt: ["POST", "/api/v1/projects/{projectId}/prompts/{promptId}/versions/{version}/restore"],
  resumeProjectAnswer: ["GET", "/api/v1/projects/{projectId}/conversations/{conversationId}/stream"],
  retryJob: ["POST", "/api/v1/admin/jobs/{queue}/{jobId}/retry"],
  retryMail: ["POST", "/api/v1/admin/outbox/{mailId}/retry"],
  revealConversation: ["POST", "/api/v1/admin/conversations/{conversationId}/reveal"],
  revealLead: ["POST", "/api/v1/admin/leads/{leadId}/reveal"],
  revokeApiKey: ["DELETE", "/api/v1/api-keys/{apiKeyId}"],
  revokeInvitation: ["DELETE", "/api/v1/projects/{projectId}/invitations/{invitationId}"],
  rotateApiKey: ["POST", "/api/v1/api-keys/{apiKeyId}/rotate"],
  saveCompanySettings: ["PUT", "/api/v1/admin/settings/company"],
  saveContent: ["PUT", "/api/v1/admin/content/{kind}/{id}"],
  saveModelSettings: ["PUT", "/api/v1/admin/settings/models"],
  sendPersonPasswordReset: ["POST", "/api/v1/admin/users/{userId}/password-reset"],
  sendPersonVerification: ["POST", "/api/v1/admin/users/{userId}/verification-mail"],
  startTotp: ["POST", "/api/v1/auth/totp"],
  stopProjectAnswer: ["POST", "/api/v1/projects/{projectId}/conversations/{conversationId}/stop"],
  suspendPerson: ["POST", "/api/v1/admin/users/{userId}/suspend"],
  undoDeletion: ["POST", "/api/v1/users/me/deletion/undo"],
  undoEmailChange: ["POST", "/api/v1/auth/email/undo"],
  unpublishContent: ["POST", "/api/v1/admin/content/{kind}/{id}/unpublish"],
  updateLead: ["PATCH", "/api/v1/admin/leads/{leadId}"],
  updateProfile: ["PATCH", "/api/v1/users/me"],
  updateProject: ["PATCH", "/api/v1/projects/{projectId}"],
  updatePrompt: ["PATCH", "/api/v1/projects/{projectId}/prompts/{promptId}"],
  updateSavedView: ["PATCH", "/api/v1/saved-views/{viewId}"],
  uploadFile: ["POST", "/api/v1/projects/{projectId}/files"],
  verifyAuditChain: ["POST", "/api/v1/admin/audit-logs/verify"],
  verifyEmail: ["POST", "/api/v1/auth/verify-email"],
  writeLeadMail: ["POST", "/api/v1/admin/leads/{leadId}/mails"],
} as const satisfies Record<keyof Operations, readonly [string, string]>;
