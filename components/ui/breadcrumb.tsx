import Link from "next/link";
import { useTranslations } from "next-intl";

/** The way here. The last entry is this page and has no `href`; phones leave it out, the `h1` below says it again. */
export function Breadcrumb({ items }: { items: ReadonlyArray<{ label: string; href?: string }> }) {
  const t = useTranslations("common");
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol className="flex items-center overflow-hidden text-sm whitespace-nowrap text-ink-soft">
        {items.map((item, index) => (
          <li
            key={item.label}
            className="flex shrink-0 items-center last:min-w-0 last:shrink max-sm:last:hidden"
          >
            {index > 0 ? <span aria-hidden className="mx-2.5 h-px w-4 shrink-0 bg-edge" /> : null}
            {item.href ? (
              <Link
                href={item.href}
                className="block truncate py-1.5 underline-offset-4 hover:text-ink hover:underline"
              >
                {item.label}
              </Link>
            ) : (
              <span aria-current="page" className="truncate py-1.5 text-ink">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
