import { desc, eq } from "drizzle-orm";
import { POST as register } from "@/app/api/v1/auth/register/route";
import { orm } from "@/db/client";
import { mailOutbox } from "@/db/schema";
import { settleLaterWork } from "@/lib/auth/answer-first";
import { Browser, contextOf } from "../http/door-requests";

type Door = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** Calls a door with a JSON body, and waits for what it does after its answer. */
export async function call(
  door: Door,
  body: unknown,
  options: {
    browser?: Browser;
    method?: string;
    headers?: Record<string, string>;
    params?: Record<string, string>;
    query?: string;
  } = {},
): Promise<Response> {
  const { browser = new Browser(), method = "POST", headers = {}, params = {}, query = "" } = options;
  const request = browser.request(`/api/v1/auth/door${query}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = browser.keep(await door(request, contextOf(params)));
  await settleLaterWork();
  return response;
}

/** Mails to an address, newest first. */
export async function mailsTo(email: string) {
  return (await orm())
    .select()
    .from(mailOutbox)
    .where(eq(mailOutbox.recipient, email))
    .orderBy(desc(mailOutbox.createdAt), desc(mailOutbox.id));
}

/** The link of the newest mail of a kind to an address. */
export async function linkTo(email: string, kind: string): Promise<URL> {
  const mail = (await mailsTo(email)).find((candidate) => candidate.kind === kind);
  const link = /https?:\S+token=\S+/.exec(mail?.text ?? "")?.[0];
  if (!link) throw new Error(`no ${kind} mail to ${email}`);
  return new URL(link);
}

/** The token of that link. */
export async function tokenTo(email: string, kind: string): Promise<string> {
  return (await linkTo(email, kind)).searchParams.get("token") ?? "";
}

export const goodPassword = "korrekt pferd batterie klammer";

/** Registers as the form does. */
export function registerAs(email: string, more: Record<string, unknown> = {}, browser = new Browser()) {
  return call(register, { email, password: goodPassword, name: "Petra", locale: "de", ...more }, { browser });
}

/** What a refusal says about its fields, or its code. */
export async function refusalOf(response: Response) {
  const { status, code, errors } = await response.json();
  return {
    status,
    code,
    errors: errors?.map(({ path, code: reason }: { path: string; code: string }) => `${path}: ${reason}`),
  };
}
