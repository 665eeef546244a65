"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "./button";
import type { ButtonSize, ButtonVariant } from "./button-style";

/** Copies a text and says so for a moment. Needs the words of `app`. */
export function CopyButton({
  text,
  label,
  variant = "outline",
  size = "xs",
}: {
  text: string;
  /** What is copied, when the button stands among others: "ID kopieren". */
  label?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
}) {
  const t = useTranslations("app.copy");
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), 2_500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <Button variant={variant} size={size} onClick={() => void copy()}>
      {outcome === "copied" ? (
        <Check aria-hidden className="size-4 text-steppe" />
      ) : (
        <Copy aria-hidden className="size-4" />
      )}
      <span aria-live="polite">{outcome ? t(outcome) : (label ?? t("copy"))}</span>
    </Button>
  );
}
