import "server-only";
import { cookieNames } from "@/lib/auth/model/cookies";
import {
  projectPermissions,
  projectRoles,
  type Scope,
  scopes,
  sitePermissions,
} from "@/lib/auth/model/permissions";
import { isSecureSite } from "@/lib/auth/origin";
import type { Access, Operation } from "../model/operation";

/** Who may call, in words and as data for tools that show it. */
export interface DescribedAccess {
  text: string;
  kind: Access["kind"];
  permission: string | null;
  roles: readonly string[];
  scope: Scope | null;
}

/** Says of an operation who may call it. */
export function describeAccess(access: Access): DescribedAccess {
  const { kind } = access;
  if (kind === "public")
    return { text: "Open to everybody.", kind, permission: null, roles: [], scope: null };
  if (kind === "site") {
    const roles = sitePermissions[access.permission];
    const text = `Needs the permission \`${access.permission}\` (${roles.join(", ")}). Not with an API key.`;
    return { text, kind, permission: access.permission, roles, scope: null };
  }
  const byKey = access.scope ? `API keys need the scope \`${access.scope}\`.` : "Not with an API key.";
  if (kind === "own") {
    const text = `For everybody signed in, about their own things only. ${byKey}`;
    return { text, kind, permission: null, roles: [], scope: access.scope };
  }
  const holders: readonly string[] = projectPermissions[access.permission];
  const roles = projectRoles.filter((role) => holders.includes(role));
  const text = `Needs \`${access.permission}\` in the project (${roles.join(", ")}); for others it does not exist. ${byKey}`;
  return { text, kind, permission: access.permission, roles, scope: access.scope };
}

/** How an operation may be called: each entry is one way, its schemes are needed together. */
export function securityOf({ access, method }: Operation): Record<string, string[]>[] {
  if (access.kind === "public") return [];
  const ways: Record<string, string[]>[] = [{ accessToken: [] }];
  if (access.kind !== "site" && access.scope) ways.push({ apiKey: [access.scope] });
  ways.push(method === "GET" ? { session: [] } : { session: [], csrf: [] });
  return ways;
}

/** The credentials of all doors. */
export function securitySchemes() {
  const names = cookieNames(isSecureSite());
  return {
    accessToken: {
      type: "http",
      scheme: "bearer",
      bearerFormat: "JWT",
      description:
        "`Authorization: Bearer …` with the access token of `POST /api/v1/auth/login`; good for 15 minutes.",
    },
    apiKey: {
      type: "http",
      scheme: "bearer",
      bearerFormat: "rk_…",
      description: `\`Authorization: Bearer rk_…\` with an API key. Scopes: ${scopes.join(", ")}.`,
    },
    session: {
      type: "apiKey",
      in: "cookie",
      name: names.session,
      description: "The browser's session. Changing requests must come from this site's own Origin.",
    },
    csrf: {
      type: "apiKey",
      in: "header",
      name: "X-CSRF-Token",
      description: `The value of the cookie \`${names.csrf}\`, which \`GET /api/v1/session\` sets.`,
    },
    visitorCookie: {
      type: "apiKey",
      in: "cookie",
      name: names.visitor,
      description: "A visitor of the website.",
    },
    metricsToken: { type: "http", scheme: "bearer", description: "The operator's METRICS_TOKEN." },
  } as const;
}
