"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

/** Says under a password field that the caps lock is on, while the field has the focus. @param fieldId id of the field's control */
export function CapsLockHint({ fieldId }: { fieldId: string }) {
  const t = useTranslations("auth.fields");
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!field) return;
    const read = (event: KeyboardEvent) => setOn(event.getModifierState?.("CapsLock") ?? false);
    const forget = () => setOn(false);
    field.addEventListener("keydown", read);
    field.addEventListener("keyup", read);
    field.addEventListener("blur", forget);
    return () => {
      field.removeEventListener("keydown", read);
      field.removeEventListener("keyup", read);
      field.removeEventListener("blur", forget);
    };
  }, [fieldId]);
  return (
    <p role="status" className={isOn ? "mt-1.5 text-sm text-wheat-ink" : "sr-only"}>
      {isOn ? t("capsLock") : null}
    </p>
  );
}
