import { MailWarning, Trash2, UserRoundCog } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ShellBanner } from "@/components/app/app-shell";
import { BannerAction } from "./banner-action";

/** What must stay in sight in every room; the weightiest of them alone. */
export interface AccountNotice {
  /** The person somebody of the company acts as. */
  actingAs: string | null;
  /** When the account will be erased. */
  erasedAt: Date | null;
  /** The address that is not verified yet. */
  unverifiedEmail: string | null;
}

/** The banner of the account area, or nothing. */
export function AccountBanner({ actingAs, erasedAt, unverifiedEmail }: AccountNotice) {
  const t = useTranslations("account.banner");
  const format = useFormatter();
  if (actingAs) {
    return (
      <ShellBanner
        tone="wheat"
        icon={<UserRoundCog />}
        action={<BannerAction act="endActAs" label={t("actAs.end")} />}
      >
        {t("actAs.text", { name: actingAs })}
      </ShellBanner>
    );
  }
  if (erasedAt) {
    return (
      <ShellBanner
        tone="danger"
        icon={<Trash2 />}
        action={<BannerAction act="undoDeletion" label={t("deletion.undo")} />}
      >
        {t("deletion.text", { day: format.dateTime(erasedAt, "dayShort") })}
      </ShellBanner>
    );
  }
  if (unverifiedEmail) {
    return (
      <ShellBanner
        icon={<MailWarning />}
        action={<BannerAction act="resendVerification" label={t("verify.resend")} email={unverifiedEmail} />}
      >
        {t("verify.text", { email: unverifiedEmail })}
      </ShellBanner>
    );
  }
  return null;
}

export function hasNotice({ actingAs, erasedAt, unverifiedEmail }: AccountNotice): boolean {
  return Boolean(actingAs ?? erasedAt ?? unverifiedEmail);
}
