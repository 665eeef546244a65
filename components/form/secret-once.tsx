"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";

/** A secret that is shown this one time: a key, recovery codes. It is held by the caller's state only and gone when the caller drops it. */
export function SecretOnce({
  label,
  secret,
  fileName,
  onDone,
}: {
  label: string;
  /** One secret, or one per line. */
  secret: string;
  /** Offers a text file of this name. */
  fileName?: string;
  onDone: () => void;
}) {
  const t = useTranslations("app.secret");
  const save = () => {
    const address = URL.createObjectURL(new Blob([`${secret}\n`], { type: "text/plain" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = fileName ?? "";
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div className="space-y-4">
      <Alert tone="warn" live="polite">
        {t("once")}
      </Alert>
      <div>
        <p className="mb-1.5 text-sm font-semibold">{label}</p>
        <pre
          translate="no"
          className="rounded-md border border-edge bg-sunken px-4 py-3 font-mono text-sm leading-7 break-all whitespace-pre-wrap select-all"
        >
          {secret}
        </pre>
        <div className="mt-3 flex flex-wrap gap-2">
          <CopyButton text={secret} size="sm" />
          {fileName ? (
            <Button variant="outline" size="sm" onClick={save}>
              <Download aria-hidden className="size-4" />
              {t("download")}
            </Button>
          ) : null}
        </div>
      </div>
      <Button size="sm" onClick={onDone}>
        {t("done")}
      </Button>
    </div>
  );
}
