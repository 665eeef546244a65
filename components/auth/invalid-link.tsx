import { Link2Off } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";

/** What a mailed link says that is over: what happened, what is safe, the next step. */
export function InvalidLink({
  title,
  text,
  action,
  children,
}: {
  title?: string;
  text?: string;
  action?: { href: string; label: string };
  /** In place of the action: a form. */
  children?: ReactNode;
}) {
  const t = useTranslations("auth.link");
  return (
    <div className="space-y-5">
      <div className="flex gap-4" role="alert">
        <Link2Off aria-hidden className="mt-1 size-8 shrink-0 text-poppy" />
        <div>
          <h2 className="text-lg">{title ?? t("invalidTitle")}</h2>
          <p className="mt-1.5 text-ink-soft">{text ?? t("invalid")}</p>
        </div>
      </div>
      {action ? (
        <LinkButton href={action.href} prefetch={false} className="w-full">
          {action.label}
        </LinkButton>
      ) : null}
      {children}
    </div>
  );
}
