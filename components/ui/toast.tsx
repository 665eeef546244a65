"use client";

import { createElement } from "react";
import { createRoot } from "react-dom/client";

const rootId = "toasts";

/**
 * Says in passing that something is done or failed; never the only place of an error.
 *
 * The toast code is fetched with the first message, so pages that never show one pay nothing for it.
 * @param action a way back, such as "undo"
 */
export async function showToast(
  text: string,
  options: { tone?: "info" | "good" | "danger"; action?: { label: string; onClick: () => void } } = {},
): Promise<void> {
  const { Toaster, toast } = await import("sonner");
  if (!document.getElementById(rootId)) {
    const host = document.createElement("div");
    host.id = rootId;
    document.body.append(host);
    createRoot(host).render(
      createElement(Toaster, {
        position: "bottom-center",
        toastOptions: {
          unstyled: true,
          classNames: {
            toast:
              "flex w-full items-center gap-3 rounded-md bg-action font-sans px-4 py-3 text-sm font-medium text-on-action shadow-lift",
            actionButton: "ml-auto shrink-0 rounded-sm px-2 py-1 font-semibold underline underline-offset-4",
          },
        },
      }),
    );
  }
  const show =
    options.tone === "danger" ? toast.error : options.tone === "good" ? toast.success : toast.message;
  show(text, { action: options.action });
}
