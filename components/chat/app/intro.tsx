import { LensMark } from "@/components/ui/lens-mark";
import { aiNoticePath } from "../legal-paths";
import { useTexts } from "./chat-texts";

/** The first message of every conversation: it is an AI, and where that is explained (EU AI Act, Article 50). */
export function Intro() {
  const { chat, locale } = useTexts();
  return (
    <div className="flex gap-3 text-sm text-ink-soft">
      <LensMark size={28} className="mt-0.5 shrink-0 text-ink" />
      <p>
        {chat.intro.text}{" "}
        <a href={aiNoticePath(locale)} className="link whitespace-nowrap">
          {chat.intro.notice}
        </a>
      </p>
    </div>
  );
}
