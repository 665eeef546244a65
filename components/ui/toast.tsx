"use client";

const hostId = "toasts";
const shownMs = 5_000;
/** A way back needs time to be read and reached (WCAG 2.2.1). */
const shownWithActionMs = 10_000;
const mostAtOnce = 3;

const marks = {
  info: "bg-on-action",
  good: "bg-wheat",
  danger: "bg-poppy",
} as const;

interface ToastOptions {
  tone?: keyof typeof marks;
  /** A way back, such as "undo". */
  action?: { label: string; onClick: () => void };
}

/**
 * Says in passing that something is done or failed; never the only place of an error.
 *
 * Drawn without React and without any style of its own, so pages with a strict style policy need no exception; it lies in the top layer,
 * over open dialogs. It waits while the pointer or the focus is on it.
 */
export function showToast(text: string, options: ToastOptions = {}): void {
  const host = findHost();
  const toast = document.createElement("div");
  toast.className =
    "pointer-events-auto flex min-h-12 max-w-104 items-center gap-3 rounded-full bg-action py-2 pr-5 pl-4 text-sm font-medium text-on-action shadow-lift";
  const mark = document.createElement("span");
  mark.className = `size-3 shrink-0 rounded-full border-[1.5px] border-on-action ${marks[options.tone ?? "info"]}`;
  mark.ariaHidden = "true";
  const words = document.createElement("span");
  words.textContent = text;
  toast.append(mark, words);

  let timer = 0;
  const remove = () => {
    clearTimeout(timer);
    toast.remove();
    if (host.childElementCount === 0) host.hidePopover();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(remove, options.action ? shownWithActionMs : shownMs);
  };
  const hold = () => clearTimeout(timer);
  if (options.action) toast.append(actionButton(options.action, remove));
  toast.addEventListener("pointerenter", hold);
  toast.addEventListener("pointerleave", wait);
  toast.addEventListener("focusin", hold);
  toast.addEventListener("focusout", wait);

  // Shown anew each time, so it lies over a dialog that opened in the meantime.
  if (host.matches(":popover-open")) host.hidePopover();
  host.showPopover();
  host.append(toast);
  while (host.childElementCount > mostAtOnce) host.firstElementChild?.remove();
  wait();
}

function actionButton(action: { label: string; onClick: () => void }, remove: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className =
    "-mr-2 shrink-0 rounded-full px-3 py-1.5 font-semibold underline underline-offset-4 focus-visible:outline-on-action pointer-coarse:min-h-11";
  button.textContent = action.label;
  button.addEventListener("click", () => {
    remove();
    action.onClick();
  });
  return button;
}

/** A live region must be in the page before its words are, so that they are read out. */
function findHost(): HTMLElement {
  const found = document.getElementById(hostId);
  if (found) return found;
  const host = document.createElement("div");
  host.id = hostId;
  host.popover = "manual";
  host.role = "status";
  host.ariaLive = "polite";
  host.className =
    "pointer-events-none fixed inset-auto inset-x-0 bottom-[max(1.5rem,env(safe-area-inset-bottom))] m-0 w-full flex-col items-center gap-2 border-0 bg-transparent px-4 [&:popover-open]:flex";
  document.body.append(host);
  return host;
}
