import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { ChatPlace } from "@/components/chat/app/chat-place";
import { loadTexts } from "@/components/chat/app/chat-texts";
import { followDevice } from "@/components/chat/app/create-session";
import { createProjectPlace, type ProjectChatWords } from "./project-place";

/**
 * The chat of a project, once its words have arrived; the conversation stands in the page's address, so a reload and a
 * link show it.
 * @param opened the conversation to begin with
 */
export function useProjectPlace(
  projectId: string,
  opened: string | null,
  onChanged: () => void,
): ChatPlace | null {
  const t = useTranslations("projects.chat");
  const locale = useLocale();
  const changed = useRef(onChanged);
  const first = useRef(opened);
  const words = useRef(t);
  const [place, setPlace] = useState<ChatPlace | null>(null);
  useEffect(() => {
    changed.current = onChanged;
    words.current = t;
  });
  useEffect(() => {
    let isGone = false;
    const made = createProjectPlace(projectId, locale, wordsOf(words.current), {
      shown: showInAddress,
      changed: () => changed.current(),
    });
    const leave = followDevice(made.session.client);
    void loadTexts(locale).then(() => {
      if (isGone) return;
      setPlace(made);
      if (first.current) void made.session.client.open(first.current);
    });
    return () => {
      isGone = true;
      leave();
    };
  }, [projectId, locale]);
  return place;
}

function wordsOf(t: ReturnType<typeof useTranslations<"projects.chat">>): ProjectChatWords {
  return {
    intro: t("intro"),
    label: t("label"),
    placeholder: t("placeholder"),
    searching: t("searching"),
    quoted: t("quoted"),
    modelWithoutSources: t("modelWithoutSources"),
    noticeQuoted: t("noticeQuoted"),
    open: t("open"),
    failed: t("failed"),
  };
}

function showInAddress(id: string | null): void {
  const address = new URL(location.href);
  if (id) address.searchParams.set("conversation", id);
  else address.searchParams.delete("conversation");
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}
