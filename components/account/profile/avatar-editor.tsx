"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { FilePicker } from "@/components/form/file-picker";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { avatarLimits, avatarTypes } from "@/lib/account/model/avatar";

const door = "/api/v1/users/me/avatar";

/** The person's picture: choose another one or take it away. */
export function AvatarEditor({ name, avatarUrl }: { name: string; avatarUrl: string | null }) {
  const t = useTranslations("account.profile.avatar");
  const problemText = useProblemText();
  const router = useRouter();
  const [uploading, setUploading] = useState<string>();
  const [isRemoving, setRemoving] = useState(false);
  const [problem, setProblem] = useState<string>();
  const attempt = async (act: () => Promise<unknown>, sentence: string) => {
    setProblem(undefined);
    try {
      await act();
      router.refresh();
      showToast(sentence, { tone: "good" });
    } catch (thrown) {
      const failure = toApiProblem(thrown);
      setProblem(failure.code === "unsupported_media_type" ? t("unreadable") : problemText(failure));
    }
  };
  const upload = async ([file]: File[]) => {
    if (!file) return;
    if (file.size > avatarLimits.maxBytes) return setProblem(t("tooLarge"));
    setUploading(file.name);
    // The server looks at the content; a file without a type still needs one to be sent.
    const body = file.type ? file : file.slice(0, file.size, "image/png");
    await attempt(() => apiFetch(door, { method: "PUT", body }), t("saved"));
    setUploading(undefined);
  };
  const remove = async () => {
    setRemoving(true);
    await attempt(() => apiFetch(door, { method: "DELETE" }), t("removed"));
    setRemoving(false);
  };
  return (
    <div className="flex max-w-form items-start gap-5 max-sm:flex-col">
      <div className="flex shrink-0 flex-col items-center gap-3">
        <Avatar name={name} url={avatarUrl} size="lg" />
        {avatarUrl ? (
          <Button variant="quiet" size="xs" busy={isRemoving} onClick={() => void remove()}>
            {t("remove")}
          </Button>
        ) : null}
      </div>
      <div className="w-full min-w-0 flex-1">
        <FilePicker
          label={t("label")}
          hint={t("hint")}
          accept={avatarTypes.join(",")}
          onFiles={(files) => void upload(files)}
          uploading={uploading}
          error={problem}
        />
      </div>
    </div>
  );
}
