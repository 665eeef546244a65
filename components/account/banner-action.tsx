"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Spinner } from "@/components/ui/spinner";
import { showToast } from "@/components/ui/toast";

const calls = {
  endActAs: "/api/v1/admin/act-as/end",
  undoDeletion: "/api/v1/users/me/deletion/undo",
  resendVerification: "/api/v1/auth/resend-verification",
} as const;

/** The one thing to do about a banner. */
export function BannerAction({
  act,
  label,
  email,
}: {
  act: keyof typeof calls;
  label: string;
  /** The address to be verified. */
  email?: string;
}) {
  const t = useTranslations("account.banner");
  const locale = useLocale();
  const router = useRouter();
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const run = async () => {
    setPending(true);
    try {
      await apiFetch(calls[act], { method: "POST", ...(email ? { body: { email, locale } } : {}) });
      // Another person's pages must not stay in the router's memory.
      if (act === "endActAs") return location.assign(`/${locale}/admin/people`);
      showToast(t(`done.${act}`), { tone: "good" });
      if (act === "undoDeletion") router.refresh();
    } catch (thrown) {
      showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
    }
    setPending(false);
  };
  return (
    <button
      type="button"
      disabled={isPending}
      aria-busy={isPending || undefined}
      onClick={() => void run()}
      className="inline-flex min-h-8 items-center gap-2 rounded-full border border-current px-3 text-xs leading-tight font-semibold hover:bg-ink/10 focus-visible:outline-current disabled:opacity-70 pointer-coarse:min-h-11"
    >
      {isPending ? <Spinner /> : null}
      {label}
    </button>
  );
}
