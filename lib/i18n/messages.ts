import type { Messages } from "next-intl";
import type { Locale } from "@/lib/core/model/locale";

/** Messages live in one file per domain and language, `messages/<locale>/<domain>.json`; the domain is the first part of every key. */
async function readDomain<Domain extends keyof Messages>(
  locale: Locale,
  domain: Domain,
): Promise<Messages[Domain]> {
  const file = await import(`../../messages/${locale}/${domain}.json`);
  return file.default;
}

/** Reads all messages of a language. The module cache keeps them: only the first call of a process reads the files. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [
    common,
    layout,
    errors,
    home,
    services,
    blog,
    contact,
    legal,
    chat,
    leads,
    mail,
    app,
    auth,
    account,
    projects,
    admin,
    api,
    editor,
  ] = await Promise.all([
    readDomain(locale, "common"),
    readDomain(locale, "layout"),
    readDomain(locale, "errors"),
    readDomain(locale, "home"),
    readDomain(locale, "services"),
    readDomain(locale, "blog"),
    readDomain(locale, "contact"),
    readDomain(locale, "legal"),
    readDomain(locale, "chat"),
    readDomain(locale, "leads"),
    readDomain(locale, "mail"),
    readDomain(locale, "app"),
    readDomain(locale, "auth"),
    readDomain(locale, "account"),
    readDomain(locale, "projects"),
    readDomain(locale, "admin"),
    readDomain(locale, "api"),
    readDomain(locale, "editor"),
  ]);
  return {
    common,
    layout,
    errors,
    home,
    services,
    blog,
    contact,
    legal,
    chat,
    leads,
    mail,
    app,
    auth,
    account,
    projects,
    admin,
    api,
    editor,
  };
}
