import { GET, POST } from "@/app/api/auth/[...nextauth]/route";
import { GET as readSession } from "@/app/api/v1/session/route";
import { type Browser, contextOf } from "../http/door-requests";

/** Calls next-auth's own addresses as its clients do. */
export async function nextAuth(
  browser: Browser,
  path: string,
  form?: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const [pathname = ""] = path.split("?");
  const context = contextOf({ nextauth: pathname.split("/") });
  if (!form) return browser.keep(await GET(browser.request(`/api/auth/${path}`, { headers }), context));
  const request = browser.request(`/api/auth/${path}`, {
    method: "POST",
    body: new URLSearchParams(form).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });
  return browser.keep(await POST(request, context));
}

/** Signs in as a standard client of next-auth would: token first, then the form. Returns the answer. */
export async function signIn(
  browser: Browser,
  provider: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { csrfToken } = await (await nextAuth(browser, "csrf")).json();
  return nextAuth(browser, `callback/${provider}`, { ...fields, csrfToken, json: "true" }, headers);
}

/** What `GET /api/v1/session` says to a browser. */
export async function sessionOf(browser: Browser) {
  const response = browser.keep(await readSession(browser.request("/api/v1/session"), contextOf({})));
  return response.json();
}
