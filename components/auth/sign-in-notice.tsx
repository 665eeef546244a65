import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { signInErrorText } from "./sign-in-error";

const notices = ["signedOut", "signedOutEverywhere", "passwordReset"] as const;

/** Says above the sign-in what brought the person here. @param notice from the address: anything else says nothing @param error code of a failed sign-in through a provider */
export function SignInNotice({ notice, error }: { notice: string; error: string }) {
  const t = useTranslations("auth");
  const known = notices.find((name) => name === notice);
  if (!known && error === "") return null;
  return (
    <div className="mb-6">
      <Alert tone={known ? "good" : "danger"} live="polite">
        {known ? t(`signIn.notices.${known}`) : t(`error.${signInErrorText(error)}`)}
      </Alert>
    </div>
  );
}
