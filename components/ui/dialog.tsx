"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";

const shapes = {
  dialog: "m-auto w-[calc(100%-2rem)] max-w-form rounded-lg max-h-[calc(100dvh-2rem)]",
  sheet: "ml-auto mr-0 my-0 h-dvh max-h-dvh w-full max-w-[32rem]",
  drawer: "mr-auto ml-0 my-0 h-dvh max-h-dvh w-[min(20rem,calc(100%-3rem))] max-w-none",
} as const;

/** A native modal dialog, in the middle, as a sheet at the right edge or as a drawer at the left. Escape, the close button and a press on the veil call `onClose`. */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  shape = "dialog",
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  shape?: keyof typeof shapes;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press on the veil is an extra; the keyboard has Escape and the close button
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className={`overflow-hidden border border-hair bg-raised text-ink shadow-lift backdrop:bg-veil ${shapes[shape]}`}
    >
      <div className="flex max-h-[inherit] flex-col">
        <div className="flex items-start gap-4 px-5 pt-4 pb-2 sm:px-6">
          <h2 id={titleId} className="flex-1 pt-2 text-xl">
            {title}
          </h2>
          <button
            type="button"
            onClick={onClose}
            aria-label={closeLabel}
            className="-mr-2 grid size-11 shrink-0 place-items-center rounded-md hover:bg-sunken"
          >
            <X aria-hidden className="size-5" />
          </button>
        </div>
        <div className="overflow-y-auto px-5 pb-6 sm:px-6">{children}</div>
      </div>
    </dialog>
  );
}
