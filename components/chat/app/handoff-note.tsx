import { UserRound } from "lucide-react";
import { useTexts } from "./chat-texts";
import { LeadCard } from "./lead-card";
import { useReceipt } from "./receipts";
import { useChat } from "./use-chat";

/** A person was asked for: what happens now, and where the answer may go. */
export function HandoffNote() {
  const { chat } = useTexts();
  const { conversationId } = useChat();
  const receipt = useReceipt(conversationId);
  return (
    <section>
      <div role="status" className="flex gap-3 border-t border-hair pt-5">
        <span className="grid size-9 shrink-0 place-items-center rounded-full border-[1.5px] border-ink bg-wheat text-on-wheat">
          <UserRound aria-hidden className="size-5" />
        </span>
        <div>
          <h3 className="text-lg leading-snug">{chat.handoff.title}</h3>
          <p className="mt-1 text-sm text-ink-soft">
            {receipt ? chat.handoff.textWithReceipt : chat.handoff.text}
          </p>
        </div>
      </div>
      <LeadCard part={{ fields: ["email", "name"], known: {}, reason: "handoff" }} />
    </section>
  );
}
