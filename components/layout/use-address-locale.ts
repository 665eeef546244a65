"use client";

import { useSyncExternalStore } from "react";
import { defaultLocale, isLocale, type Locale } from "@/lib/core/model/locale";

function readLocale(): Locale {
  const first = window.location.pathname.split("/")[1];
  return isLocale(first) ? first : defaultLocale;
}

/** The language in the address, for parts that stand where the layout may be lost. */
export function useAddressLocale(): Locale {
  return useSyncExternalStore(
    () => () => undefined,
    readLocale,
    () => defaultLocale,
  );
}
