import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";

const notices = ["signedOut", "signedOutEverywhere", "passwordReset"] as const;

/** Says above the sign-in what brought the person here. @param notice from the address: anything else says nothing */
export function SignInNotice({ notice }: { notice: string }) {
  const t = useTranslations("auth.signIn.notices");
  const known = notices.find((name) => name === notice);
  if (!known) return null;
  return (
    <div className="mb-6">
      <Alert tone="good" live="polite">
        {t(known)}
      </Alert>
    </div>
  );
}
