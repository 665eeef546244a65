import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { env } from "@/lib/core/env";

/** A provider may take this long to answer each of our requests (ms). */
const timeoutMs = 10_000;

type Claims = Record<string, unknown>;

/** The outside providers this installation has settings for, each with PKCE and state, and nonce where there is an ID token. */
export function outsideProviders(): OAuthConfig<Claims>[] {
  const settings = env();
  const providers: OAuthConfig<Claims>[] = [];
  if (settings.GOOGLE_CLIENT_ID && settings.GOOGLE_CLIENT_SECRET) {
    const client = { id: settings.GOOGLE_CLIENT_ID, secret: settings.GOOGLE_CLIENT_SECRET };
    providers.push(openIdProvider("google", "Google", "https://accounts.google.com", client));
  }
  if (settings.GITHUB_CLIENT_ID && settings.GITHUB_CLIENT_SECRET) {
    providers.push(gitHub({ id: settings.GITHUB_CLIENT_ID, secret: settings.GITHUB_CLIENT_SECRET }));
  }
  if (settings.OIDC_ISSUER && settings.OIDC_CLIENT_ID && settings.OIDC_CLIENT_SECRET) {
    const client = { id: settings.OIDC_CLIENT_ID, secret: settings.OIDC_CLIENT_SECRET };
    providers.push(openIdProvider("oidc", settings.OIDC_NAME, settings.OIDC_ISSUER, client));
  }
  return providers;
}

/** The name under which identities of a provider are stored. */
export function identityProvider(id: string): string {
  return id === "oidc" ? `oidc:${env().OIDC_ISSUER}` : id;
}

interface Client {
  id: string;
  secret: string;
}

function openIdProvider(id: string, name: string, issuer: string, client: Client): OAuthConfig<Claims> {
  return {
    id,
    name,
    type: "oauth",
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    clientId: client.id,
    clientSecret: client.secret,
    httpOptions: { timeout: timeoutMs },
    // Address and name stand in the ID token or in the answer of the userinfo endpoint, which must be of the same subject.
    userinfo: {
      request: async ({ client: openId, tokens }) => ({
        ...claimsOf(tokens.id_token),
        ...(tokens.access_token ? await openId.userinfo(tokens.access_token, { via: "header" }) : {}),
        ...subjectOf(tokens.id_token),
      }),
    },
    profile: (claims) => ({ id: String(claims.sub) }),
  };
}

/** The payload of an ID token that was verified before. */
function claimsOf(idToken: string | undefined): Claims {
  const payload = idToken?.split(".")[1] ?? "";
  return z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
}

/** The ID token decides whose identity it is, whatever the userinfo endpoint says. */
function subjectOf(idToken: string | undefined): { sub: string } {
  return z.object({ sub: z.string().min(1) }).parse(claimsOf(idToken));
}

const gitHubEmails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

/** GitHub has no ID token; its list of addresses says which is verified. */
function gitHub(client: Client): OAuthConfig<Claims> {
  return {
    id: "github",
    name: "GitHub",
    type: "oauth",
    authorization: {
      url: "https://github.com/login/oauth/authorize",
      params: { scope: "read:user user:email" },
    },
    token: "https://github.com/login/oauth/access_token",
    issuer: "https://github.com/login/oauth",
    checks: ["pkce", "state"],
    clientId: client.id,
    clientSecret: client.secret,
    httpOptions: { timeout: timeoutMs },
    userinfo: {
      url: "https://api.github.com/user",
      async request({ client: oauth, tokens }) {
        const token = tokens.access_token ?? "";
        const user = await oauth.userinfo(token);
        const answer = await fetch("https://api.github.com/user/emails", {
          headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" },
          signal: AbortSignal.timeout(timeoutMs),
        });
        const emails = gitHubEmails.parse(await answer.json());
        const primary = emails.find((entry) => entry.primary);
        return {
          ...user,
          sub: String(user.id),
          email: primary?.email,
          email_verified: primary?.verified ?? false,
        };
      },
    },
    profile: (claims) => ({ id: String(claims.sub) }),
  };
}
