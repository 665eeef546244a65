"use client";

import { ApiProblem, readProblem } from "@/components/app/api-problem";

/** Why a sign-in was refused, as the address names it that next-auth answers with. */
export class SignInRefused extends Error {
  override readonly name = "SignInRefused";
  /** `CredentialsSignin` when what was typed is wrong; the error codes of the product otherwise. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Signs in with what only this person has: password, mailed link, passkey.
 * @param provider name of the credentials provider
 * @throws SignInRefused when it was wrong, ApiProblem when the answer says why, `offline` when none came
 */
export async function signInWith(
  provider: string,
  credentials: Readonly<Record<string, string>>,
): Promise<void> {
  const { refused } = await post(`/api/auth/callback/${provider}`, credentials);
  if (refused !== null) throw new SignInRefused(refused);
}

/**
 * Goes to an outside provider. The address is asked for and then gone to: `form-action 'self'` stops a form that is sent on elsewhere.
 * @param callbackUrl path of ours to come back to
 */
export async function goToProvider(provider: string, callbackUrl: string): Promise<void> {
  const { url, refused } = await post(`/api/auth/signin/${provider}`, { callbackUrl });
  if (url === null) throw new SignInRefused(refused ?? "OAuthSignin");
  location.assign(url);
}

interface Answer {
  url: string | null;
  /** The `error` of the address answered with. */
  refused: string | null;
}

/** next-auth's own double submit comes first: its token belongs into the body. */
async function post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
  const csrf = await ask("/api/auth/csrf");
  const csrfToken = textOf(csrf.document, "csrfToken");
  if (csrfToken === null) throw new ApiProblem("internal");
  const { response, document } = await ask(path, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
  const url = textOf(document, "url");
  if (url === null) throw readProblem(response.status, response.headers, document);
  const refused = new URL(url, location.origin).searchParams.get("error");
  if (!response.ok && refused === null) throw readProblem(response.status, response.headers, document);
  return { url, refused };
}

async function ask(path: string, init: RequestInit = {}) {
  let response: Response;
  let document: unknown;
  try {
    response = await fetch(path, {
      ...init,
      credentials: "same-origin",
      headers: { accept: "application/json" },
    });
    document = await response.json();
  } catch (cause) {
    throw new ApiProblem("offline", { cause });
  }
  return { response, document };
}

function textOf(document: unknown, name: string): string | null {
  const value: unknown =
    typeof document === "object" && document !== null ? Reflect.get(document, name) : undefined;
  return typeof value === "string" ? value : null;
}
