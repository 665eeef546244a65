"use client";

import { useSyncExternalStore } from "react";

export type Density = "calm" | "dense";

const keys = { density: "rk_density", shortcuts: "rk_shortcuts" } as const;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } finally {
    for (const listener of listeners) listener();
  }
}

const nothing = () => null;

/** How high rows are, for all tables of this browser. */
export function useDensity(): [Density, (density: Density) => void] {
  const kept = useSyncExternalStore(subscribe, () => read(keys.density), nothing);
  return [kept === "dense" ? "dense" : "calm", (density) => write(keys.density, density)];
}

/** Whether single keys act; people who speak to their computer must be able to switch them off (WCAG 2.1.4). */
export function useShortcutsOn(): [boolean, (isOn: boolean) => void] {
  const kept = useSyncExternalStore(subscribe, () => read(keys.shortcuts), nothing);
  return [kept !== "off", (isOn) => write(keys.shortcuts, isOn ? "on" : "off")];
}
