/** Routes that anybody may call without saying who they are, and why. Everything else calls a named guard. */
export const publicDoors: Readonly<Record<string, string>> = {
  "app/[locale]/(site)/blog/feed.json/route.ts": "a prerendered feed, the same for everyone",
  "app/[locale]/(site)/blog/feed.xml/route.ts": "a prerendered feed, the same for everyone",
  "app/llms.txt/route.ts": "a prerendered list of public pages",
  "app/api/auth/[...nextauth]/route.ts": "sign-in itself; Origin, token and limits are checked within",
  "app/api/health/live/route.ts": "says only that the process lives",
  "app/api/health/ready/route.ts": "says only that the database answers",
  "app/api/v1/[...path]/route.ts": "says only that nothing is there",
};

/** A call of one of these makes a route or private page guarded. */
export const guards = [
  "apiRoute",
  "publicRoute",
  "openVisitorSession",
  "requireVisitor",
  "requireVisitorMutation",
  "requireOperations",
  "requirePublicRead",
  "requireContactSender",
  "requireAccountPage",
  "requireAdminPage",
] as const;
