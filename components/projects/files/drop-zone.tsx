"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useId, useState } from "react";

const endings = ".txt,.md,.markdown,.csv,.html,.htm,.json,.pdf,.docx";

/** Takes files that are dropped on it or chosen. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useTranslations("projects.files");
  const id = useId();
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the field inside does the same by keyboard
    <div
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      className={`flex flex-wrap items-center gap-x-5 gap-y-3 rounded-lg border-[1.5px] border-dashed px-5 py-5 transition-colors duration-150 ${isOver ? "border-ink bg-wheat-soft" : "border-edge"}`}
    >
      <span
        aria-hidden
        className={`grid size-11 shrink-0 place-items-center rounded-full border-[1.5px] border-ink ${isOver ? "bg-wheat text-on-wheat" : ""}`}
      >
        <FileUp className="size-5" />
      </span>
      <div className="min-w-0 flex-[1_1_16rem]">
        <p className="font-semibold max-sm:hidden">{t("drop")}</p>
        <p id={`${id}-formats`} className="text-ink-soft">
          {t("formats")}
        </p>
      </div>
      <label
        htmlFor={id}
        className="inline-flex min-h-10 cursor-pointer items-center rounded-full border border-edge px-4 py-2 font-semibold hover:border-ink hover:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus max-sm:w-full max-sm:justify-center pointer-coarse:min-h-11"
      >
        {t("choose")}
        <input
          id={id}
          type="file"
          multiple
          accept={endings}
          aria-describedby={`${id}-formats`}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
          className="sr-only"
        />
      </label>
    </div>
  );
}
