"use client";

import "./recovery-codes.css";
import { Download, Printer } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CopyButton } from "@/components/ui/copy-button";

/** The recovery codes, this one time: to download, to print or to copy. They are held by the caller's state only. */
export function RecoveryCodes({
  codes,
  account,
  onDone,
}: {
  codes: readonly string[];
  /** Whose codes they are, for the file and the paper: the e-mail address. */
  account: string;
  onDone: () => void;
}) {
  const t = useTranslations("auth.setup");
  const format = useFormatter();
  const id = useId();
  const [isSaved, setSaved] = useState(false);
  const head = t("fileHead", { account, date: format.dateTime(new Date(), "day") });
  return (
    <div className="space-y-5">
      <p className="text-ink-soft">{t("codes")}</p>
      <section data-recovery-codes aria-label={t("codesLabel")}>
        <p className="hidden print:mb-4 print:block">{head}</p>
        <ul
          translate="no"
          className="grid gap-x-6 gap-y-1.5 rounded-md sm:grid-cols-2 border border-edge bg-sunken px-5 py-4 font-mono text-base select-all"
        >
          {codes.map((code) => (
            <li key={code} className="whitespace-nowrap">
              {code}
            </li>
          ))}
        </ul>
      </section>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="outline"
          size="sm"
          onClick={() => saveText(t("fileName"), `${head}\n\n${codes.join("\n")}\n`)}
        >
          <Download aria-hidden className="size-4" />
          {t("download")}
        </Button>
        <Button variant="outline" size="sm" onClick={() => print()}>
          <Printer aria-hidden className="size-4" />
          {t("print")}
        </Button>
        <CopyButton text={codes.join("\n")} size="sm" />
      </div>
      <Checkbox
        id={id}
        label={t("saved")}
        checked={isSaved}
        onChange={(event) => setSaved(event.target.checked)}
      />
      <Button size="sm" disabled={!isSaved} onClick={onDone}>
        {t("finish")}
      </Button>
    </div>
  );
}

function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
