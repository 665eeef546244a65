"use client";

import { ImagePlus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { apiFetch, useApiList } from "@/components/app/api-client";
import { type ApiProblem, toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Spinner } from "@/components/ui/spinner";
import { isLocale } from "@/lib/core/model/locale";

interface Media {
  id: string;
  url: string;
  name: string;
  width: number;
  height: number;
  alt: { de: string; en: string; uk: string };
}

/** Chooses a picture of the site for a text, or adds one. What it shows is said for those who do not see it. */
export function MediaDialog({
  open,
  onClose,
  onPick,
  lang,
}: {
  open: boolean;
  onClose: () => void;
  onPick: (markdown: string) => void;
  lang: string;
}) {
  const t = useTranslations("editor.media");
  const app = useTranslations("app");
  const locale = useLocale();
  const problemText = useProblemText();
  const id = useId();
  const [alt, setAlt] = useState("");
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const list = useApiList<Media>(open ? "/api/v1/admin/media?limit=24" : null);
  const textLocale = isLocale(lang) ? lang : isLocale(locale) ? locale : "de";

  const pick = (media: Media) => {
    const words = media.alt[textLocale] || alt || media.name;
    onPick(`![${words.replace(/[[\]]/g, "")}](${media.url})`);
  };
  const add = async (file: File) => {
    setSending(true);
    setProblem(null);
    const query = new URLSearchParams({ name: file.name, [textLocale]: alt.trim() });
    try {
      const media = await apiFetch<Media>(`/api/v1/admin/media?${query}`, {
        method: "POST",
        body: new Blob([file], { type: "application/octet-stream" }),
      });
      await list.mutate();
      setAlt("");
      pick(media);
    } catch (thrown) {
      setProblem(toApiProblem(thrown));
    } finally {
      setSending(false);
    }
  };

  return (
    <Dialog open={open} onClose={onClose} title={t("title")} closeLabel={app("actions.close")}>
      <div className="space-y-5">
        <div className="space-y-3">
          <Field id={`${id}-alt`} label={t("alt")} hint={t("altHint")}>
            {(aria) => (
              <Input
                {...aria}
                lang={lang}
                value={alt}
                maxLength={300}
                onChange={(event) => setAlt(event.target.value)}
              />
            )}
          </Field>
          <label className={buttonStyle("outline", "sm", "cursor-pointer has-focus-visible:outline-2")}>
            {isSending ? <Spinner /> : <ImagePlus aria-hidden className="size-4" />}
            {t("add")}
            <input
              type="file"
              accept="image/png,image/jpeg,image/webp"
              className="sr-only"
              disabled={isSending}
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                event.target.value = "";
                if (file) void add(file);
              }}
            />
          </label>
          {problem ? (
            <Alert tone="danger" live="assertive">
              {problemText(problem)}
            </Alert>
          ) : null}
        </div>
        {list.problem ? <Alert tone="danger">{problemText(list.problem)}</Alert> : null}
        {!list.isLoading && list.rows.length === 0 ? (
          <p className="text-sm text-ink-soft">{t("none")}</p>
        ) : null}
        <ul className="grid grid-cols-3 gap-3">
          {list.rows.map((media) => (
            <li key={media.id}>
              <button
                type="button"
                onClick={() => pick(media)}
                className="block w-full overflow-hidden rounded-md border border-hair hover:border-edge"
              >
                {/* biome-ignore lint/performance/noImgElement: already drawn small and kept for ever */}
                <img
                  src={media.url}
                  alt={media.alt[textLocale] || media.name}
                  width={media.width}
                  height={media.height}
                  loading="lazy"
                  className="aspect-square w-full object-cover"
                />
              </button>
            </li>
          ))}
        </ul>
        {list.hasMore ? (
          <Button variant="outline" size="sm" busy={list.isLoadingMore} onClick={() => void list.loadMore()}>
            {t("more")}
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}
