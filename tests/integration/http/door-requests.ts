import { cookieNames, csrfHeader, readCookie } from "@/lib/auth/model/cookies";
import { newId } from "@/lib/core/model/ids";

const siteOrigin = "http://localhost:3000";

let browsers = 0;

/** A browser of a visitor: keeps cookies, sends its Origin and the double-submit token. */
export class Browser {
  /** Every browser has an address of its own, so that tests do not use up each other's limits. */
  readonly address = `198.51.100.${++browsers % 250}`;
  cookie = "";

  request(path: string, init: RequestInit = {}): Request {
    const headers = new Headers({
      host: "localhost:3000",
      "x-forwarded-for": this.address,
      ...(this.cookie ? { cookie: this.cookie } : {}),
    });
    if (init.method && init.method !== "GET") {
      headers.set("origin", siteOrigin);
      headers.set("content-type", "application/json");
      const token = readCookie(this.cookie, cookieNames(false).csrf);
      if (token) headers.set(csrfHeader, token);
    }
    new Headers(init.headers).forEach((value, name) => {
      if (value === "") headers.delete(name);
      else headers.set(name, value);
    });
    return new Request(`${siteOrigin}${path}`, { ...init, headers });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Request {
    return this.request(path, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers,
    });
  }

  /** Takes the cookies of an answer along, as a browser does: by name, and without those that are over. */
  keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) this.setCookie(line);
    return response;
  }

  /** Takes one `Set-Cookie` line along. */
  setCookie(line: string): void {
    const [pair = ""] = line.split(";");
    const name = pair.slice(0, pair.indexOf("="));
    const others = this.cookie.split("; ").filter((known) => known !== "" && !known.startsWith(`${name}=`));
    const isOver = /;\s*Max-Age=0(?:;|$)|;\s*Expires=Thu, 01 Jan 1970/i.test(line);
    this.cookie = (isOver ? others : [...others, pair]).join("; ");
  }
}

/** Body of `POST /api/chat`. */
export function chatBody(text: string, more: Record<string, unknown> = {}) {
  return {
    locale: "de",
    message: { id: newId("message"), role: "user", parts: [{ type: "text", text }] },
    ...more,
  };
}

/** The context Next gives a handler of a dynamic path. */
export function contextOf<Params>(params: Params): { params: Promise<Params> } {
  return { params: Promise.resolve(params) };
}
