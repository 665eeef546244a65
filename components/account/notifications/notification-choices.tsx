"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { SettingsRow } from "@/components/app/panel";
import { useProblemText } from "@/components/app/use-problem-text";
import { Switch } from "@/components/ui/switch";
import { showToast } from "@/components/ui/toast";
import type { NotificationKind, ProfileView } from "@/lib/account/model/profile";

/** Which mails a person wants. A switch holds at once; when the server refuses it goes back. */
export function NotificationChoices({
  kinds,
  choices,
}: {
  kinds: readonly NotificationKind[];
  choices: ProfileView["notifications"];
}) {
  const t = useTranslations("account.notifications");
  const problemText = useProblemText();
  const [chosen, setChosen] = useState(choices);
  const choose = async (kind: NotificationKind, isOn: boolean) => {
    setChosen((current) => ({ ...current, [kind]: isOn }));
    try {
      await apiFetch("/api/v1/users/me", { method: "PATCH", body: { notifications: { [kind]: isOn } } });
    } catch (thrown) {
      setChosen((current) => ({ ...current, [kind]: !isOn }));
      showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
    }
  };
  return (
    <div className="max-w-text">
      {kinds.map((kind) => (
        <SettingsRow
          key={kind}
          label={t(`kinds.${kind}.title`)}
          labelId={`notify-${kind}`}
          hint={<span id={`notify-${kind}-hint`}>{t(`kinds.${kind}.text`)}</span>}
          control={
            <Switch
              checked={chosen[kind]}
              onChange={(isOn) => void choose(kind, isOn)}
              aria-labelledby={`notify-${kind}`}
              aria-describedby={`notify-${kind}-hint`}
            />
          }
        />
      ))}
    </div>
  );
}
