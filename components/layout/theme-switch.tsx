import { Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";

/** Switches between light and dark. The page script answers the click; without scripts it is not shown and the device decides. */
export function ThemeToggle({ label, className = "grid" }: { label: string; className?: string }) {
  return (
    <button
      type="button"
      data-theme-choice="toggle"
      aria-label={label}
      title={label}
      className={`size-11 place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink noscript:hidden ${className}`}
    >
      <Moon aria-hidden className="size-5 dark:hidden" />
      <Sun aria-hidden className="hidden size-5 dark:block" />
    </button>
  );
}

/** The full choice: as the device, light, dark. The page script marks the chosen one as pressed. */
export function ThemeChoice() {
  const t = useTranslations("layout.theme");
  return (
    <fieldset className="inline-flex rounded-full border border-hair p-0.5 noscript:hidden">
      <legend className="sr-only">{t("label")}</legend>
      {(["system", "light", "dark"] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          data-theme-choice={choice}
          aria-pressed={choice === "system"}
          suppressHydrationWarning
          className="min-h-9 rounded-full px-3 text-xs font-medium text-ink-soft hover:text-ink aria-pressed:bg-raised aria-pressed:text-ink aria-pressed:ring-1 aria-pressed:ring-edge"
        >
          {t(choice)}
        </button>
      ))}
    </fieldset>
  );
}
