"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { Upload } from "./use-uploads";

/** Files on their way, and what was not taken with the reason. */
export function UploadList({
  uploads,
  onDismiss,
}: {
  uploads: readonly Upload[];
  onDismiss: (id: number) => void;
}) {
  const t = useTranslations("projects.files");
  if (uploads.length === 0) return null;
  return (
    <ul className="mt-4 space-y-3">
      {uploads.map(({ id, name, share, refusal, knownAs }) => (
        <li key={id}>
          {refusal || knownAs ? (
            <div className="relative">
              <Alert tone={refusal ? "warn" : "info"} live="polite">
                <p className="pr-8 wrap-anywhere">
                  {refusal ? (
                    <>
                      <span className="font-semibold">{name}</span> {t(`refused.${refusal}`)}
                    </>
                  ) : (
                    t("duplicate", { name, known: knownAs ?? "" })
                  )}
                </p>
              </Alert>
              <button
                type="button"
                aria-label={t("dismiss", { name })}
                onClick={() => onDismiss(id)}
                className="absolute top-1.5 right-1.5 grid size-9 place-items-center rounded-md hover:bg-paper pointer-coarse:size-11"
              >
                <X aria-hidden className="size-4" />
              </button>
            </div>
          ) : (
            <div className="flex items-end gap-4">
              <div className="min-w-0 flex-1">
                <Progress
                  label={t("uploading", { name })}
                  value={share}
                  max={1}
                  detail={t("percent", { share })}
                />
              </div>
              <Button variant="quiet" size="xs" onClick={() => onDismiss(id)}>
                {t("cancel")}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
