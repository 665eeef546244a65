"use client";

import { Bold, Heading2, Image as ImageIcon, Italic, Link2, List, Quote, Table } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useRef, useState } from "react";
import { Markdown } from "@/components/content/markdown";
import { controlStyle } from "@/components/ui/control-style";
import { Field } from "@/components/ui/field";
import { Prose } from "@/components/ui/prose";
import { Segmented } from "@/components/ui/segmented";
import { insertMarkdown, type MarkdownMark } from "./insert-markdown";
import { MediaDialog } from "./media-dialog";
import type { FieldGroup } from "./model";

const marks: { mark: MarkdownMark; icon: typeof Bold }[] = [
  { mark: "heading", icon: Heading2 },
  { mark: "bold", icon: Bold },
  { mark: "italic", icon: Italic },
  { mark: "link", icon: Link2 },
  { mark: "list", icon: List },
  { mark: "quote", icon: Quote },
  { mark: "table", icon: Table },
];

type Shown = "write" | "both" | "preview";

/**
 * Markdown with a preview that is drawn by the very part that draws the site. Ctrl+B, Ctrl+I and Ctrl+K mark what is selected.
 */
export function MarkdownField({
  group,
  label,
  lang,
}: {
  group: FieldGroup<string>;
  label: string;
  lang: string;
}) {
  const t = useTranslations("editor.markdown");
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [shown, setShown] = useState<Shown>("write");
  const [picksImage, setPicksImage] = useState(false);

  const apply = (mark: MarkdownMark, given?: string) => {
    const { selectionStart, selectionEnd } = area.current ?? { selectionStart: 0, selectionEnd: 0 };
    const next = insertMarkdown(group.value, { start: selectionStart, end: selectionEnd }, mark, given);
    group.onChange(next.text);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.start, next.end);
    });
  };
  const shortcuts: Readonly<Record<string, MarkdownMark>> = { b: "bold", i: "italic", k: "link" };

  return (
    <Field id={id} label={label} error={group.errorOf("")}>
      {(aria) => (
        <div>
          <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
            <div role="toolbar" aria-label={t("toolbar")} className="flex flex-wrap">
              {marks.map(({ mark, icon: Icon }) => (
                <ToolButton key={mark} label={t(mark)} onClick={() => apply(mark)}>
                  <Icon aria-hidden className="size-4" />
                </ToolButton>
              ))}
              <ToolButton label={t("image")} onClick={() => setPicksImage(true)}>
                <ImageIcon aria-hidden className="size-4" />
              </ToolButton>
            </div>
            <Segmented<Shown>
              legend={t("view")}
              name={`${id}-view`}
              size="sm"
              value={shown}
              onChange={setShown}
              options={[
                { value: "write", label: t("write") },
                { value: "both", label: t("both") },
                { value: "preview", label: t("preview") },
              ]}
            />
          </div>
          <div className={shown === "both" ? "grid gap-4 lg:grid-cols-2" : ""}>
            <textarea
              {...aria}
              ref={area}
              lang={lang}
              hidden={shown === "preview"}
              value={group.value}
              rows={20}
              onChange={(event) => group.onChange(event.target.value)}
              onKeyDown={(event) => {
                const mark = event.ctrlKey || event.metaKey ? shortcuts[event.key.toLowerCase()] : undefined;
                if (!mark) return;
                event.preventDefault();
                apply(mark);
              }}
              className={`${controlStyle} min-h-96 resize-y font-mono text-sm leading-relaxed`}
            />
            {shown === "write" ? null : (
              <section
                lang={lang}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1)
                tabIndex={0}
                aria-label={t("preview")}
                className="max-h-[42rem] min-h-96 overflow-y-auto rounded-md border border-hair bg-raised p-5"
              >
                {group.value.trim() === "" ? (
                  <p className="text-ink-faint">{t("nothing")}</p>
                ) : (
                  <Prose>
                    <Markdown source={group.value} />
                  </Prose>
                )}
              </section>
            )}
          </div>
          <MediaDialog
            open={picksImage}
            onClose={() => setPicksImage(false)}
            lang={lang}
            onPick={(markdown) => {
              setPicksImage(false);
              setShown((current) => (current === "preview" ? "both" : current));
              apply("image", markdown);
            }}
          />
        </div>
      )}
    </Field>
  );
}

function ToolButton({
  label,
  onClick,
  children,
}: {
  label: string;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="grid size-9 place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink pointer-coarse:size-11"
    >
      {children}
    </button>
  );
}
