"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** Code to be read and taken along. */
export function CodeBlock({ title, code }: { title: string; code: string }) {
  const t = useTranslations("api.code");
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  const label = isCopied ? t("copied") : t("copy");
  return (
    <figure className="overflow-hidden rounded-md border border-hair bg-sunken">
      <figcaption className="flex items-center justify-between gap-3 border-b border-hair py-1 pr-1 pl-4 text-xs font-semibold text-ink-soft">
        {title}
        <button
          type="button"
          onClick={copy}
          onBlur={() => setCopied(false)}
          className="inline-flex min-h-9 items-center gap-1.5 rounded-sm px-3 font-medium text-ink-soft hover:bg-raised hover:text-ink noscript:hidden pointer-coarse:min-h-11"
        >
          {isCopied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
          <span aria-live="polite">{label}</span>
        </button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <pre tabIndex={0} className="max-h-120 overflow-auto px-4 py-3 text-xs leading-relaxed">
        <code translate="no" className="font-mono">
          {code}
        </code>
      </pre>
    </figure>
  );
}
