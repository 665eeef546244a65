"use client";

import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FieldError } from "@/components/ui/checkbox";
import { Progress } from "@/components/ui/progress";

/** Choosing files by hand or by dropping them. What happens with them is the caller's: usually an upload by `apiFetch` with `FormData`. */
export function FilePicker({
  label,
  hint,
  accept,
  multiple = false,
  onFiles,
  uploading,
  error,
}: {
  label: string;
  /** Which kinds and how large. */
  hint?: string;
  /** As the attribute of the native field: ".pdf,image/png". The server decides in the end. */
  accept?: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  /** The name of the file on its way; nothing can be chosen meanwhile. */
  uploading?: string;
  error?: string;
}) {
  const t = useTranslations("app.form.file");
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    if (files.length > 0) onFiles(files);
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the field inside does the same by keyboard */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!uploading) take(event.dataTransfer.files);
        }}
        className={`relative flex min-h-24 flex-col items-center justify-center gap-1 rounded-md border border-dashed px-4 py-5 text-center text-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus ${isOver ? "border-ink bg-wheat-soft" : "border-edge hover:border-ink"}`}
      >
        {uploading ? (
          <div className="w-full max-w-80 text-left">
            <Progress label={t("uploading", { name: uploading })} />
          </div>
        ) : (
          <>
            <Upload aria-hidden className="mb-1 size-5 text-ink-soft" />
            <p>
              <span className="font-semibold underline underline-offset-4">{t("choose")}</span>{" "}
              <span className="text-ink-soft pointer-coarse:hidden">{t("drop")}</span>
            </p>
            {hint ? (
              <p id={`${id}-hint`} className="text-xs text-ink-soft">
                {hint}
              </p>
            ) : null}
          </>
        )}
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={uploading !== undefined}
          aria-describedby={
            [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].join(" ").trim() || undefined
          }
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            take(event.target.files);
            // The same file may be chosen again after a failure.
            event.target.value = "";
          }}
          className="absolute inset-0 cursor-pointer opacity-0 disabled:hidden"
        />
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  );
}
