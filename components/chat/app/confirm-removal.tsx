import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useTexts } from "./chat-texts";

/** Asks before a conversation is deleted, naming it; keeping it is what the focus is on. */
export function ConfirmRemoval({
  sentence,
  onKeep,
  onRemove,
}: {
  sentence: string;
  onKeep: () => void;
  onRemove: () => Promise<unknown>;
}) {
  const { chat } = useTexts();
  const [isRemoving, setRemoving] = useState(false);
  const keepButton = useRef<HTMLButtonElement>(null);
  useEffect(() => keepButton.current?.focus(), []);
  return (
    <div role="alertdialog" aria-label={sentence} className="my-2 rounded-md bg-poppy-soft p-4">
      <p className="text-sm">{sentence}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button ref={keepButton} size="sm" variant="outline" className="min-h-11" onClick={onKeep}>
          {chat.history.confirmNo}
        </Button>
        <Button
          size="sm"
          variant="danger"
          className="min-h-11"
          busy={isRemoving}
          onClick={() => {
            setRemoving(true);
            void onRemove().finally(() => setRemoving(false));
          }}
        >
          {chat.history.confirmYes}
        </Button>
      </div>
    </div>
  );
}
