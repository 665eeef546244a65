import "server-only";
import type { AuthOptions } from "next-auth";
import type { CredentialsConfig } from "next-auth/providers/credentials";
import { orm } from "@/db/client";
import { endSessions } from "@/lib/auth/end-sessions";
import { enforceLimit, refundLimit } from "@/lib/auth/enforce-limit";
import { loginInput, tokenInput } from "@/lib/auth/model/auth-input";
import { cookieNames } from "@/lib/auth/model/cookies";
import type { NewSession } from "@/lib/auth/open-session";
import { isSecureSite } from "@/lib/auth/origin";
import { verifyPasskey } from "@/lib/auth/passkeys";
import { sessionSeconds } from "@/lib/auth/session-token";
import { type Account, maySignIn, verifyCredentials } from "@/lib/auth/verify-credentials";
import { addressOf } from "@/lib/auth/visitor-session";
import { siteUrl } from "@/lib/core/env";
import { secrets } from "@/lib/core/env-secrets";
import { logger } from "@/lib/core/logger";
import { type AppError, toAppError } from "@/lib/core/model/errors";
import type { Locale } from "@/lib/core/model/locale";
import { findIdentityOwner } from "./find-identity-owner";
import { findLinkOwner } from "./find-link-owner";
import { type SignedIn, signInBrowser } from "./sign-in-browser";
import { identityProvider, outsideProviders } from "./sign-in-providers";

/** What one call of next-auth has come to, for the door around it. */
export interface SignInCall {
  request: Request;
  locale: Locale;
  /** Set when a session was opened. */
  signedIn: SignedIn | null;
  isSignedOut: boolean;
  /** What went wrong beyond wrong credentials: next-auth would only pass its message on. */
  failure: AppError | null;
}

interface Proven {
  person: Account;
  method: NewSession["method"];
  hasSecondFactor?: boolean;
  visitorId?: string | null;
}

/** next-auth's settings for one request: its callbacks must know the request, which it does not hand on. */
export function nextAuthOptions(call: SignInCall): AuthOptions {
  let proven: Proven | null = null;
  const address = addressOf(call.request);

  const credentials = (id: string, names: string[], prove: Prove): CredentialsConfig => ({
    id,
    name: id,
    type: "credentials",
    credentials: Object.fromEntries(names.map((name) => [name, {}])),
    async authorize(given) {
      proven = await noting(call, () => prove(given ?? {}, call.request, address));
      return proven && { id: proven.person.id };
    },
  });

  return {
    secret: secrets().sessionSecret,
    session: { strategy: "jwt", maxAge: sessionSeconds },
    useSecureCookies: isSecureSite(),
    cookies: cookieSettings(),
    pages: {
      signIn: `/${call.locale}/auth/sign-in`,
      signOut: `/${call.locale}/auth/sign-out`,
      error: `/${call.locale}/auth/error`,
    },
    providers: [
      credentials("password", ["email", "password"], provePassword),
      credentials("magic-link", ["token"], proveLink),
      credentials("passkey", ["response"], provePasskey),
      ...outsideProviders(),
    ],
    callbacks: {
      redirect: ({ url }) => ownAddress(url),
      async signIn({ account, profile }) {
        if (account?.type !== "oauth") return true;
        const owner = await findIdentityOwner({
          provider: identityProvider(account.provider),
          subject: account.providerAccountId,
          profile,
          locale: call.locale,
          address,
        });
        if (typeof owner === "string") throw new Error(owner);
        proven = { person: owner, method: "provider" };
        return true;
      },
      async jwt({ trigger }) {
        if (!proven || trigger !== "signIn") throw new Error("nobody has signed in");
        const { person, ...signIn } = proven;
        call.signedIn = await signInBrowser(person, { ...signIn, request: call.request });
        return { sub: call.signedIn.claims.userId, sid: call.signedIn.claims.sessionId };
      },
    },
    events: {
      async signOut({ token }) {
        call.isSignedOut = true;
        const { sub, sid } = token;
        if (typeof sub !== "string" || typeof sid !== "string") return;
        await noting(call, async () => endSessions(await orm(), sub, { only: sid }));
      },
    },
    logger: {
      error: (code, metadata) => logger().warn({ code, cause: causeOf(metadata) }, "sign-in failed"),
      warn: (code) => logger().debug({ code }, "next-auth"),
      debug: () => undefined,
    },
  };
}

type Prove = (given: Record<string, string>, request: Request, address: string) => Promise<Proven | null>;

async function provePassword(
  given: Record<string, string>,
  _request: Request,
  address: string,
): Promise<Proven | null> {
  const input = loginInput
    .pick({ email: true, password: true })
    .safeParse(pick(given, ["email", "password"]));
  if (!input.success) return null;
  return { person: await verifyCredentials({ ...input.data, address }), method: "password" };
}

async function proveLink(
  given: Record<string, string>,
  _request: Request,
  address: string,
): Promise<Proven | null> {
  const input = tokenInput.safeParse(pick(given, ["token"]));
  if (!input.success) return null;
  await enforceLimit("signInAddress", address);
  const owner = await findLinkOwner(input.data.token);
  await refundLimit("signInAddress", address);
  return { ...owner, method: "magic_link" };
}

async function provePasskey(
  given: Record<string, string>,
  request: Request,
  address: string,
): Promise<Proven | null> {
  await enforceLimit("signInAddress", address);
  const person = await verifyPasskey(parsed(given.response), request);
  if (!person || !maySignIn(person)) return null;
  await refundLimit("signInAddress", address);
  return { person, method: "passkey", hasSecondFactor: true };
}

/** Keeps what went wrong for the door; wrong credentials of any kind are simply nobody. */
async function noting<T>(call: SignInCall, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code === "unauthenticated" || error.code === "invalid_input") return null;
    call.failure = error;
    return null;
  }
}

/** An address of this site: next-auth sends the browser nowhere else. */
export function ownAddress(url: string): string {
  const { origin } = new URL(siteUrl());
  const target = URL.canParse(url, origin) ? new URL(url, origin) : null;
  return target?.origin === origin ? target.href : origin;
}

function cookieSettings(): NonNullable<AuthOptions["cookies"]> {
  const secure = isSecureSite();
  const shared = { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
  const named = (name: string, maxAge?: number) => ({
    name: `${secure ? "__Host-" : ""}next-auth.${name}`,
    options: { ...shared, ...(maxAge ? { maxAge } : {}) },
  });
  const danceSeconds = 900;
  return {
    sessionToken: { name: cookieNames(secure).session, options: shared },
    callbackUrl: named("callback-url"),
    csrfToken: named("csrf-token"),
    pkceCodeVerifier: named("pkce.code_verifier", danceSeconds),
    state: named("state", danceSeconds),
    nonce: named("nonce", danceSeconds),
  };
}

function pick(given: Record<string, string>, names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

/** Errors only: what else next-auth hands along may hold tokens. */
function causeOf(metadata: unknown): string | undefined {
  const nested =
    typeof metadata === "object" && metadata !== null && "error" in metadata ? metadata.error : metadata;
  return nested instanceof Error ? `${nested.name}: ${nested.message}`.slice(0, 300) : undefined;
}
