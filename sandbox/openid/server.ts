import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";
import { loginPage } from "./login-page";
import type { OpenIdUser } from "./user";

export interface OpenIdSandboxOptions {
  users: readonly OpenIdUser[];
  client: { id: string; secret: string; redirectUris: string[] };
  /** 0 takes any free port. */
  port?: number;
  host?: string;
}

export interface OpenIdSandbox {
  /** For `OIDC_ISSUER`. */
  issuer: string;
  close(): Promise<void>;
}

/** How long everything the provider hands out works (s). */
const lifeSeconds = 600;

/** What stands behind `GET /interaction/<uid>` and the form on it. */
const interactionPath = /^\/interaction\/([\w-]+)$/;

/**
 * Starts an OpenID Connect provider (certified code, sessions in memory): discovery, authorization code with PKCE, userinfo. Its sign-in
 * page lists the people, and one is chosen by a button.
 */
export async function startOpenIdSandbox(options: OpenIdSandboxOptions): Promise<OpenIdSandbox> {
  const host = options.host ?? "127.0.0.1";
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const issuer = `http://${host}:${portOf(server.address())}`;
  const provider = new Provider(issuer, configuration(options));
  const serve = provider.callback();
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const uid = interactionPath.exec(request.url ?? "")?.[1];
    if (uid === undefined) void serve(request, response);
    else void interact(provider, options.users, request, response);
  });
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A key of this run only. */
function signingKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const { kty, n, e, d, p, q, dp, dq, qi } = privateKey.export({ format: "jwk" });
  return { kty: kty ?? "RSA", n, e, d, p, q, dp, dq, qi, use: "sig", alg: "RS256" };
}

function configuration({ users, client }: OpenIdSandboxOptions): Configuration {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: client.redirectUris,
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["stand-in"] },
    jwks: { keys: [signingKey()] },
    ttl: {
      AccessToken: lifeSeconds,
      AuthorizationCode: 60,
      Grant: lifeSeconds,
      IdToken: lifeSeconds,
      Interaction: lifeSeconds,
      Session: lifeSeconds,
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount(_context, id) {
      const user = users.find((candidate) => candidate.id === id);
      if (!user) return undefined;
      const { email, emailVerified, name } = user;
      return { accountId: id, claims: async () => ({ sub: id, email, email_verified: emailVerified, name }) };
    },
    // Nobody is asked for consent.
    async loadExistingGrant(context) {
      const { provider, client: asking, session } = context.oidc;
      if (!asking || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  };
}

async function interact(
  provider: Provider,
  users: readonly OpenIdUser[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (request.method === "POST") {
      const form = new URLSearchParams(await bodyOf(request));
      const accountId = form.get("user") ?? "";
      const result = users.some(({ id }) => id === accountId)
        ? { login: { accountId } }
        : { error: "access_denied", error_description: "the person did not want to" };
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
      return;
    }
    await provider.interactionDetails(request, response);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(loginPage(users));
  } catch (error) {
    const text = error instanceof Error ? error.message : "the interaction failed";
    response.writeHead(400, { "content-type": "text/plain; charset=utf-8" }).end(text);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return address.port;
}
