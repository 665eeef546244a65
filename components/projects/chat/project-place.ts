import type { ChatPlace } from "@/components/chat/app/chat-place";
import type { ChatTexts } from "@/components/chat/app/chat-words";
import { createSession } from "@/components/chat/app/create-session";
import { keep, recall } from "@/components/chat/chat-memory";
import { createDraftStore } from "@/components/chat/draft-store";
import { cookieNames, readCookie } from "@/lib/auth/model/cookies";
import { createProjectChatApi } from "@/lib/chat/model/client/project-chat-api";
import type { Locale } from "@/lib/core/model/locale";

/** What the chat says in a project instead of what it says on the site. */
export interface ProjectChatWords {
  intro: string;
  label: string;
  placeholder: string;
  searching: string;
  quoted: string;
  modelWithoutSources: string;
  noticeQuoted: string;
  open: string;
  failed: string;
}

/** The answer this tab is reading in a project (sessionStorage). */
const readingKey = "rk_project_reading";

/**
 * A project's chat as a place for the parts of the chat.
 * @param onShown told which conversation is shown; null: none yet
 * @param onChanged told when one was changed
 */
export function createProjectPlace(
  projectId: string,
  locale: Locale,
  words: ProjectChatWords,
  on: { shown(id: string | null): void; changed(): void },
): ChatPlace {
  const drafts = createDraftStore(`rk_project_draft_${projectId}`);
  const api = createProjectChatApi(projectId, {
    fetch: (...request) => fetch(...request),
    csrfToken: () => readCookie(document.cookie, cookieNames(location.protocol === "https:").csrf) ?? "",
  });
  const session = createSession(
    {
      api,
      locale: () => locale,
      page: () => location.pathname.slice(0, 300),
      remember: on.shown,
      announce: on.changed,
      noteReading: (id) => keep("sessionStorage", readingKey, id),
      wasReading: () => recall("sessionStorage", readingKey),
    },
    drafts,
  );
  const adapted = new WeakMap<ChatTexts, ChatTexts>();
  return {
    session,
    drafts,
    canRate: false,
    adaptTexts(texts) {
      const known = adapted.get(texts);
      if (known) return known;
      const own = withWords(texts, words);
      adapted.set(texts, own);
      return own;
    },
    // A source's address has the language of its text; the page stays in the reader's.
    sourceHref: (url) => url.replace(/^\/(?:de|en|uk)\//, `/${locale}/`),
  };
}

function withWords(texts: ChatTexts, words: ProjectChatWords): ChatTexts {
  const { chat } = texts;
  return {
    ...texts,
    chat: {
      ...chat,
      intro: { ...chat.intro, text: words.intro },
      composer: {
        ...chat.composer,
        label: words.label,
        placeholder: words.placeholder,
      },
      progress: { ...chat.progress, searching: words.searching },
      answer: { ...chat.answer, quoted: words.quoted, modelWithoutSources: words.modelWithoutSources },
      notice: { ...chat.notice, quoted: words.noticeQuoted },
      lens: { ...chat.lens, open: words.open },
      failure: { ...chat.failure, failed: words.failed },
    },
  };
}
