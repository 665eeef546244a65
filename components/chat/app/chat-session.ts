import { cookieNames, readCookie } from "@/lib/auth/model/cookies";
import { createChatApi } from "@/lib/chat/model/client/chat-api";
import { defaultLocale, type Locale } from "@/lib/core/model/locale";
import { keep, memoryKeys, recall } from "../chat-memory";
import { chatPresence } from "../chat-presence";
import { createSession, followDevice } from "./create-session";

export const chatApi = createChatApi({
  fetch: (...request) => fetch(...request),
  csrfToken: () => readCookie(document.cookie, cookieNames(location.protocol === "https:").csrf) ?? "",
});

let locale: Locale = defaultLocale;
const otherTabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("rk_chat");

/** The site's one conversation, for hero and panel alike. */
export const chatSession = createSession(
  {
    api: chatApi,
    locale: () => locale,
    page: () => location.pathname.slice(0, 300),
    remember: (id) => keep("localStorage", memoryKeys.conversation, id),
    announce: (id) => otherTabs?.postMessage(id),
    noteReading: (id) => keep("sessionStorage", memoryKeys.reading, id),
    wasReading: () => recall("sessionStorage", memoryKeys.reading),
  },
  chatPresence,
);

let isStarted = false;

/** Goes on with the conversation of the last page or visit, and listens to other tabs and to the device. */
export function startSession(pageLocale: Locale): void {
  locale = pageLocale;
  if (isStarted) return;
  isStarted = true;
  const { client } = chatSession;
  const id = recall("localStorage", memoryKeys.conversation);
  if (id) void client.open(id);
  otherTabs?.addEventListener("message", ({ data }) => {
    if (typeof data === "string") void client.follow(data);
  });
  followDevice(client);
}
