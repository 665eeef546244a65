"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast";
import { Tooltip } from "@/components/ui/tooltip";

/** The parts that need a script to be seen: dialog, sheet, tooltip, toast. */
export function LiveParts({
  texts,
}: {
  texts: {
    open: string;
    title: string;
    text: string;
    close: string;
    tip: string;
    toast: string;
    sheet: string;
  };
}) {
  const [shown, setShown] = useState<"dialog" | "sheet">();
  return (
    <div className="flex flex-wrap gap-3">
      <Tooltip text={texts.tip}>
        {(aria) => (
          <Button variant="outline" onClick={() => setShown("dialog")} {...aria}>
            {texts.open}
          </Button>
        )}
      </Tooltip>
      <Button variant="outline" onClick={() => setShown("sheet")}>
        {texts.sheet}
      </Button>
      <Button variant="quiet" onClick={() => showToast(texts.toast, { tone: "good" })}>
        {texts.toast}
      </Button>
      <Dialog
        open={shown !== undefined}
        onClose={() => setShown(undefined)}
        title={texts.title}
        closeLabel={texts.close}
        shape={shown ?? "dialog"}
      >
        <p>{texts.text}</p>
      </Dialog>
    </div>
  );
}
