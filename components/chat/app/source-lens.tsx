import { ArrowLeft, ArrowRight, ArrowUpRight, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import {
  findCitedSentences,
  isSamePlace,
  type PassageBlock,
  passageBlocks,
  type SentencePlace,
  sentenceAddress,
} from "@/lib/chat/model/client/cited-sentence";
import { isLocale } from "@/lib/core/model/locale";
import { fillText } from "../fill-text";
import { useChatPlace } from "./chat-place";
import { useTexts } from "./chat-texts";
import { type LensPlace, placeLens } from "./lens-place";
import type { Source } from "./sources";

/**
 * The lens: the passage a marker stands for, its sentence large and marked, tied to the marker by a hairline. Beside
 * the conversation where there is room, else a sheet from below. Arrow keys turn to the other sources, Escape closes.
 */
export function SourceLens({
  sources,
  number,
  claim,
  marker,
  onTurn,
  onClose,
}: {
  sources: readonly Source[];
  number: number;
  /** What the answer says right before the marker. */
  claim: string;
  marker: HTMLElement;
  onTurn: (number: number) => void;
  onClose: () => void;
}) {
  const { chat, locale } = useTexts();
  const { sourceHref } = useChatPlace();
  const layer = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLElement>(null);
  const place = useLensPlace(layer, card, marker);
  const index = sources.findIndex(({ providerMetadata }) => providerMetadata.rozoom.number === number);
  const source = sources[index];
  const { blocks, cited } = useMemo(() => {
    const blocks = passageBlocks(source?.providerMetadata.rozoom.passage ?? "");
    return { blocks, cited: findCitedSentences(blocks, claim) };
  }, [source, claim]);
  const isPlaced = place !== null;
  useEffect(() => {
    if (!isPlaced) return;
    card.current?.focus({ preventScroll: true });
    card.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [isPlaced]);
  if (!source) return null;

  const { headingPath, locale: sourceLocale } = source.providerMetadata.rozoom;
  const [first] = cited;
  const sentence = first ? (blocks[first.block]?.sentences[first.sentence] ?? null) : null;
  const close = () => {
    onClose();
    marker.focus({ preventScroll: true });
  };
  const turnBy = (step: number) => {
    const next = sources[(index + step + sources.length) % sources.length];
    if (next && next !== source) onTurn(next.providerMetadata.rozoom.number);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    else if (event.key === "ArrowLeft") turnBy(-1);
    else if (event.key === "ArrowRight") turnBy(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isSheet = place?.kind !== "beside";

  return (
    <div
      ref={layer}
      popover="auto"
      onBeforeToggle={(event) => {
        if (event.newState === "closed") onClose();
      }}
      className={`pointer-events-none fixed inset-0 m-0 size-full max-h-none max-w-none overflow-visible border-0 bg-transparent p-0 text-ink ${isSheet ? "backdrop:bg-veil" : ""}`}
    >
      {place?.kind === "beside" ? (
        <svg aria-hidden="true" className="absolute inset-0 size-full" fill="none">
          <path
            d={place.hairline}
            stroke="var(--ink)"
            className="[stroke-dasharray:1] [stroke-dashoffset:0] transition-[stroke-dashoffset] duration-180 ease-lens starting:[stroke-dashoffset:1]"
            pathLength={1}
          />
        </svg>
      ) : null}
      <section
        ref={card}
        tabIndex={-1}
        aria-label={`${fillText(chat.lens.title, { number })}: ${source.title}`}
        onKeyDown={onKeyDown}
        style={place?.kind === "beside" ? besideStyle(place) : undefined}
        className={`pointer-events-auto absolute flex flex-col overflow-hidden bg-raised shadow-lift transition-[clip-path,translate] duration-200 ease-lens ${place ? "" : "invisible"} ${isSheet ? "inset-x-0 bottom-0 mx-auto max-h-[84dvh] max-w-[40rem] rounded-t-[1.75rem] border-t-[1.5px] border-ink pb-[env(safe-area-inset-bottom)] starting:translate-y-8" : "max-h-[min(36rem,calc(100dvh-2rem))] w-100 rounded-[1.75rem] border-[1.5px] border-ink [clip-path:circle(180%_at_var(--open-x)_var(--open-y))] starting:[clip-path:circle(0%_at_var(--open-x)_var(--open-y))]"}`}
      >
        <header className="flex items-start gap-3 py-3 pr-3 pl-6">
          <span className="figures mt-2.5 grid size-6 shrink-0 place-items-center rounded-full border border-ink bg-wheat text-xs leading-none font-bold text-on-wheat">
            {number}
          </span>
          <div className="min-w-0 flex-1 py-2">
            <h3 className="text-lg leading-snug">{source.title}</h3>
            <HeadingPath headings={headingPath.filter((heading) => heading !== source.title)} />
          </div>
          <button
            type="button"
            onClick={close}
            aria-label={chat.lens.close}
            className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-sunken"
          >
            <X aria-hidden className="size-5" />
          </button>
        </header>
        <Passage blocks={blocks} cited={cited} lang={sourceLocale} label={chat.lens.cited} />
        <footer className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-hair py-3 pr-4 pl-6">
          <a
            href={sentenceAddress(sourceHref(source.url), sentence)}
            className={buttonStyle("quiet", "sm", "-ml-4 min-h-11 gap-2")}
          >
            {chat.lens.open}
            <ArrowUpRight aria-hidden className="size-4" />
          </a>
          {sources.length > 1 ? (
            <div className="flex items-center text-sm text-ink-soft">
              <TurnButton label={chat.lens.previous} Icon={ArrowLeft} onClick={() => turnBy(-1)} />
              <span className="figures px-1">
                {fillText(chat.lens.count, { index: index + 1, count: sources.length })}
              </span>
              <TurnButton label={chat.lens.next} Icon={ArrowRight} onClick={() => turnBy(1)} />
            </div>
          ) : null}
          {isLocale(sourceLocale) && sourceLocale !== locale ? (
            <p className="w-full text-xs text-ink-soft">{chat.lens.language[sourceLocale]}</p>
          ) : null}
        </footer>
      </section>
    </div>
  );
}

function TurnButton({
  label,
  Icon,
  onClick,
}: {
  label: string;
  Icon: typeof ArrowLeft;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="grid size-11 place-items-center rounded-full text-ink hover:bg-sunken"
    >
      <Icon aria-hidden className="size-4.5" />
    </button>
  );
}

function HeadingPath({ headings }: { headings: readonly string[] }) {
  if (headings.length === 0) return null;
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
      {headings.map((heading, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a path may name the same heading twice and never changes
        <span key={index} className="flex items-center gap-2">
          {index > 0 ? <span aria-hidden className="h-px w-3 shrink-0 bg-edge" /> : null}
          {heading}
        </span>
      ))}
    </p>
  );
}

/** The passage in small print; what is cited stands out as under glass. */
function Passage({
  blocks,
  cited,
  lang,
  label,
}: {
  blocks: readonly PassageBlock[];
  cited: readonly SentencePlace[];
  lang: string;
  label: string;
}) {
  return (
    <section
      lang={lang}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className={`min-h-0 flex-1 space-y-2 overflow-y-auto overscroll-contain px-6 pb-4 font-print outline-offset-[-2px] hyphenate ${cited.length > 0 ? "text-sm text-ink-soft" : "text-base"}`}
    >
      {blocks.map(({ kind, sentences }, blockIndex) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a passage never changes
        <p key={blockIndex} className={styleOf[kind]}>
          {sentences.map((sentence, sentenceIndex) =>
            cited.some((place) => isSamePlace(place, { block: blockIndex, sentence: sentenceIndex })) ? (
              <mark
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                key={sentenceIndex}
                className={`mb-3 block bg-transparent text-lg leading-[1.4] text-ink ${sentenceIndex > 0 ? "mt-3" : ""}`}
              >
                <span className="box-decoration-clone bg-linear-to-t from-wheat/70 from-38% dark:from-wheat/35 to-transparent to-38%">
                  {sentence}
                </span>
              </mark>
            ) : (
              `${sentence} `
            ),
          )}
        </p>
      ))}
    </section>
  );
}

const styleOf: Record<PassageBlock["kind"], string> = {
  heading: "font-bold",
  text: "",
  entry: "border-l border-edge pl-3",
};

function besideStyle(place: Extract<LensPlace, { kind: "beside" }>) {
  return {
    left: place.left,
    top: place.top,
    "--open-x": `${place.openX}px`,
    "--open-y": `${place.openY}px`,
  };
}

/** Shows the layer, and finds the lens its place again whenever the window or the conversation moves. */
function useLensPlace(
  layer: React.RefObject<HTMLElement | null>,
  card: React.RefObject<HTMLElement | null>,
  marker: HTMLElement,
): LensPlace | null {
  const [place, setPlace] = useState<LensPlace | null>(null);
  useLayoutEffect(() => {
    layer.current?.showPopover();
    const conversation = marker.closest("dialog, [data-hero-chat], [data-conversation]");
    const measure = () => {
      if (!card.current || !conversation) return;
      const size = { width: lensWidth(), height: card.current.offsetHeight };
      const dot = marker.firstElementChild ?? marker;
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
      setPlace(placeLens(viewport, conversation.getBoundingClientRect(), dot.getBoundingClientRect(), size));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (card.current) observer.observe(card.current);
    addEventListener("resize", measure);
    document.addEventListener("scroll", measure, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
      document.removeEventListener("scroll", measure, { capture: true });
    };
  }, [layer, card, marker]);
  return place;
}

/** Width of the lens beside a conversation (25rem, in px of this reader's type size). */
function lensWidth(): number {
  return 25 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
